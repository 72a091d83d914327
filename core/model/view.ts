/** The address is the state: everything that should survive sharing is a `View`, and a view is a query string. */
export * from './view/form.ts'
export { writeView, writeWithin } from './view/write.ts'
export * from './view/years.ts'
