import { connect, type Socket } from 'node:net'

type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void }
type Answer = [type: number, id: number, error: { error: string; message: string } | null, value: unknown]

/** A connection to Firefox's own remote control. */
export type Marionette = {
  /** Sends a command and resolves to its `value`; rejects with Firefox's error, or when the connection ends. */
  send<T = unknown>(command: string, parameters?: object): Promise<T>
  close(): void
}

/** Takes whole `length:[json]` packets off the front of what has arrived. */
function takePackets(buffer: Buffer): { packets: string[]; rest: Buffer } {
  const packets: string[] = []
  let rest = buffer
  for (;;) {
    const colon = rest.indexOf(58)
    const length = colon < 0 ? Number.NaN : Number(rest.subarray(0, colon).toString())
    if (Number.isNaN(length) || rest.length < colon + 1 + length) return { packets, rest }
    packets.push(rest.subarray(colon + 1, colon + 1 + length).toString())
    rest = rest.subarray(colon + 1 + length)
  }
}

function listen(socket: Socket, waiting: Map<number, Waiting>, greeted: () => void): void {
  let buffer: Buffer = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    const { packets, rest } = takePackets(Buffer.concat([buffer, chunk]))
    buffer = rest
    for (const packet of packets) {
      const message = JSON.parse(packet) as Answer | object
      if (!Array.isArray(message)) {
        greeted()
        continue
      }
      const [, id, error, value] = message as Answer
      const call = waiting.get(id)
      waiting.delete(id)
      if (error === null) call?.resolve(value)
      else call?.reject(new Error(`${error.error}: ${error.message}`))
    }
  })
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'))
    waiting.clear()
  })
}

/** Connects to a Firefox that was started with `--marionette`, on the port it wrote into its profile, and opens a session. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1')
  const waiting = new Map<number, Waiting>()
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject)
    listen(socket, waiting, resolve)
  })
  let last = 0
  const send = <T>(command: string, parameters: object = {}): Promise<T> =>
    new Promise<unknown>((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      const packet = Buffer.from(JSON.stringify([0, last, command, parameters]))
      socket.write(Buffer.concat([Buffer.from(`${packet.length}:`), packet]))
    }).then(
      (value) => (value !== null && typeof value === 'object' && 'value' in value ? value.value : value) as T,
    )
  await send('WebDriver:NewSession', { strictFileInteractability: false })
  await send('WebDriver:SetTimeouts', { script: 120_000, pageLoad: 120_000 })
  return { send, close: () => socket.destroy() }
}
