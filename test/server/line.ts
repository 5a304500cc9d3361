/** A line before a server on loopback, which a test holds, or cuts, while others go on. */
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

export class Line {
  readonly #server: Server
  readonly #through = new Set<{ readonly near: Socket; readonly far: Socket }>()
  #holds = false

  private constructor(port: number) {
    this.#server = createServer((near) => {
      const far = connect(port, '127.0.0.1')
      const pair = { near, far }
      this.#through.add(pair)
      const end = () => {
        this.#through.delete(pair)
        near.destroy()
        far.destroy()
      }
      for (const socket of [near, far]) socket.on('error', end).on('close', end)
      near.pipe(far)
      if (!this.#holds) far.pipe(near)
    })
  }

  /** A line to the port of a server. */
  static async to(port: number): Promise<Line> {
    const line = new Line(port)
    await new Promise<void>((ready) => line.#server.listen(0, '127.0.0.1', ready))
    return line
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  /** From now on nothing that the server says comes through. */
  hold(): void {
    this.#holds = true
    for (const { near, far } of this.#through) far.unpipe(near)
  }

  /** Whoever is on the line is cut off; whoever comes next gets through. */
  cut(): void {
    this.#holds = false
    for (const { near } of this.#through) near.destroy()
  }

  close(): void {
    this.cut()
    this.#server.close()
  }
}
