import type { Assets } from '../assets.ts'
import type { Edition } from '../edition.ts'
import { LIMITS } from '../http/limits.ts'
import type { Route } from '../http/route.ts'
import { Turns } from '../http/turns.ts'
import { noOrders } from '../orders/none.ts'
import { documentPages } from '../page/document.ts'
import type { Pages } from '../pages.ts'
import type { Renderer } from '../render/renderer.ts'
import { noSaving } from '../saved/saving.ts'
import { areasRoute } from './areas.ts'
import { diffRoute } from './diff.ts'
import { divisionsRoute } from './divisions.ts'
import { aboutRoute } from './documents/about.ts'
import { accessibilityRoute } from './documents/accessibility.ts'
import { areaRoute } from './documents/area.ts'
import { compareRoute } from './documents/compare.ts'
import { dataRoute } from './documents/data.ts'
import { distributionPageRoute } from './documents/distribution.ts'
import { findAreaRoute } from './documents/find-area.ts'
import { indicatorPageRoute } from './documents/indicator.ts'
import { methodRoute } from './documents/method.ts'
import { prioritiesPageRoute } from './documents/priorities.ts'
import { profilePageRoute } from './documents/profile.ts'
import { regionPageRoute } from './documents/region.ts'
import { regionChangesRoute } from './documents/region-changes.ts'
import { regionsPageRoute } from './documents/regions.ts'
import { reportPageRoutes } from './documents/report.ts'
import { shareRoute } from './documents/share.ts'
import { territoryRoute } from './documents/territory.ts'
import { embedRoute } from './embed.ts'
import { exportRoutes } from './export.ts'
import { figureRoute } from './figure.ts'
import { figureFileRoutes } from './figure-files.ts'
import { baseRoute, geometryRoute } from './geometry.ts'
import { type Clock, liveRoute, readyRoute } from './health.ts'
import { hexagonsRoute } from './hexagons.ts'
import { indicatorRoute, indicatorsRoute } from './indicators.ts'
import { limitsRoute } from './limits.ts'
import { matrixRoute } from './matrix.ts'
import { neighboursRoute } from './neighbours.ts'
import { newerRoute } from './newer.ts'
import { oembedRoute } from './oembed.ts'
import { openapiRoute } from './openapi.ts'
import { orderRoutes } from './orders.ts'
import { pageRoute } from './page.ts'
import { paperRoutes } from './papers.ts'
import { pointsRoute } from './points.ts'
import { profileReadingRoutes } from './profile-reading.ts'
import { profilesRoutes } from './profiles.ts'
import { divisionRoute, groupsRoute, patternRoute, referenceRoute, trendsRoute, yearsRoute } from './questions.ts'
import { regionDownloadRoutes } from './region-download.ts'
import { regionRoute, regionsRoute } from './regions.ts'
import { reportFigureRoute } from './report-figure.ts'
import { reportFileRoutes } from './report-files.ts'
import { reportReadingRoutes } from './report-reading.ts'
import { reportsRoutes } from './reports.ts'
import { seriesRoute } from './series.ts'
import { shortLinkRoutes } from './short-link.ts'
import { similarRoute } from './similar.ts'
import { convergenceRoute, distributionRoute } from './statistics.ts'
import { territoriesRoutes } from './territories.ts'
import { differenceRoute } from './territory-difference.ts'
import { territoryDownloadRoutes } from './territory-download.ts'
import { territoryGeoJsonRoute } from './territory-geojson.ts'
import { profileRoute, sentProfileRoute } from './territory-profile.ts'
import { valuesRoute } from './values.ts'
import { versionRoute } from './version.ts'
import { viewRoute } from './view.ts'

/** Every address of the server but the files of the client. */
export function routesOf(
  edition: Edition,
  { template, document, embed }: Pick<Assets, 'template' | 'document' | 'embed'>,
  pages: Pages,
  clock: Clock,
  renderer: Renderer,
  saving = noSaving(),
  orders = noOrders(),
): Route[] {
  const page = documentPages(edition, document)
  const drawings = new Turns(LIMITS.waitingFigures, LIMITS.restBetweenFigures)
  const findArea = findAreaRoute(edition, page)
  const area = areaRoute(edition, page)
  const region = regionPageRoute(edition, page, saving)
  const compare = compareRoute(edition, page)
  const share = shareRoute(edition, page, saving)
  const profile = profilePageRoute(edition, page, saving)
  const territory = territoryRoute(edition, page)
  const distribution = distributionPageRoute(edition, page)
  const priorities = prioritiesPageRoute(edition, page)
  const shortLinks = shortLinkRoutes(page, saving)
  const showing = [findArea, area, region, compare, share, territory, distribution, priorities, profile]
  const places = { pages: showing, links: shortLinks, saving }
  const routes = [
    pageRoute(edition, template),
    embedRoute(edition, embed, drawings),
    oembedRoute(edition, places, drawings),
    dataRoute(edition, page),
    indicatorPageRoute(edition, page),
    methodRoute(edition, page, pages),
    accessibilityRoute(edition, page, pages),
    aboutRoute(edition, page, pages),
    findArea,
    area,
    regionsPageRoute(edition, page),
    region,
    regionChangesRoute(edition, page, saving),
    priorities,
    compare,
    share,
    territory,
    distribution,
    profile,
    ...reportPageRoutes(edition, page, saving),
    versionRoute(edition),
    indicatorsRoute(edition),
    indicatorRoute(edition),
    areasRoute(edition),
    geometryRoute(edition),
    baseRoute(edition),
    valuesRoute(edition),
    seriesRoute(edition),
    divisionsRoute(edition),
    divisionRoute(edition),
    yearsRoute(edition),
    referenceRoute(edition),
    groupsRoute(edition),
    patternRoute(edition),
    trendsRoute(edition),
    similarRoute(edition),
    neighboursRoute(edition),
    distributionRoute(edition),
    convergenceRoute(edition),
    hexagonsRoute(edition),
    pointsRoute(edition),
    profileRoute(edition),
    sentProfileRoute(edition),
    differenceRoute(edition),
    ...territoryDownloadRoutes(edition),
    territoryGeoJsonRoute(edition),
    ...territoriesRoutes(edition, saving),
    ...profilesRoutes(edition, saving),
    ...profileReadingRoutes(edition, saving),
    reportFigureRoute(edition, places),
    ...reportsRoutes(edition, saving),
    ...reportReadingRoutes(edition, saving),
    ...reportFileRoutes(edition, saving, renderer, pages),
    ...shortLinks,
    regionsRoute(edition),
    regionRoute(edition, saving),
    ...regionDownloadRoutes(edition, saving),
    matrixRoute(edition),
    diffRoute(edition),
    newerRoute(edition),
    viewRoute(edition, saving),
    ...exportRoutes(edition),
    figureRoute(edition, drawings, saving),
    ...figureFileRoutes(edition, renderer, saving),
    ...paperRoutes(edition, saving, renderer, pages),
    ...orderRoutes(edition, orders),
    liveRoute(edition, clock),
    readyRoute(edition),
    limitsRoute(edition, saving),
  ]
  return [...routes, openapiRoute(edition, routes)]
}
