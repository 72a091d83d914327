import { Orders } from './orders.ts'

/** Where there is nobody to make what is ordered: every order is turned away. */
export function noOrders(): Orders {
  const unasked = () => {
    throw new Error('orders: expected nobody to order')
  }
  return new Orders(unasked, { open: 0, bytes: 0, openFor: 0, keptFor: 0 }, unasked)
}
