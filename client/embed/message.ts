/** What an embed says to the page around it: `{ type, height }`, px. */
export const HEIGHT_MESSAGE = 'regionsikt:height'
