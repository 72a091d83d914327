/**
 * The floor to measure against: bare `node:http` answering every request with the same bytes and headers that the
 * product answered for one address. Started as a process of its own: `bare-server.ts <address> <accept-encoding>`.
 */
import http from 'node:http'

const [address = '', encoding = 'identity'] = process.argv.slice(2)

http.get(address, { headers: { 'accept-encoding': encoding } }, (answer) => {
  const chunks: Buffer[] = []
  answer.on('data', (chunk: Buffer) => chunks.push(chunk))
  answer.on('end', () => {
    const body = Buffer.concat(chunks)
    const { connection, 'keep-alive': _, 'transfer-encoding': __, date, ...headers } = answer.headers
    headers['content-length'] = String(body.length)
    const server = http.createServer((_request, response) => {
      response.writeHead(answer.statusCode ?? 200, headers)
      response.end(body)
    })
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address()
      if (bound !== null && typeof bound === 'object') console.log(`http://127.0.0.1:${bound.port}`)
    })
  })
})
