import type { Edition } from '../edition.ts'
import type { Route } from '../http/route.ts'
import type { Template } from '../page/template.ts'
import { areasRoute } from './areas.ts'
import { divisionsRoute } from './divisions.ts'
import { figureRoute } from './figure.ts'
import { baseRoute, geometryRoute } from './geometry.ts'
import { type Clock, liveRoute, readyRoute } from './health.ts'
import { indicatorRoute, indicatorsRoute } from './indicators.ts'
import { limitsRoute } from './limits.ts'
import { openapiRoute } from './openapi.ts'
import { pageRoute } from './page.ts'
import { seriesRoute } from './series.ts'
import { valuesRoute } from './values.ts'
import { versionRoute } from './version.ts'
import { viewRoute } from './view.ts'

/** Every address of the server but the files of the client. */
export function routesOf(edition: Edition, template: Template, clock: Clock): Route[] {
  const routes = [
    pageRoute(edition, template),
    versionRoute(edition),
    indicatorsRoute(edition),
    indicatorRoute(edition),
    areasRoute(edition),
    geometryRoute(edition),
    baseRoute(edition),
    valuesRoute(edition),
    seriesRoute(edition),
    divisionsRoute(edition),
    viewRoute(edition),
    figureRoute(edition),
    liveRoute(edition, clock),
    readyRoute(edition),
    limitsRoute(edition),
  ]
  return [...routes, openapiRoute(edition, routes)]
}
