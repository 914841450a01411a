/** As much of a trace as is read here. Times in microseconds. */
type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly id?: string
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: {
    readonly name?: string
    readonly data?: {
      readonly startTime?: number
      readonly cpuProfile?: {
        readonly nodes?: readonly {
          readonly id: number
          readonly parent?: number
          readonly callFrame: { readonly url?: string }
        }[]
        readonly samples?: readonly number[]
      }
      readonly timeDeltas?: readonly number[]
    }
  }
}

export type ThreadTime = {
  /** Main thread with an extension's script on the stack, natives that it called included; from samples, in time the thread ran. */
  readonly extension: number
  /** All tasks of the page's main thread. */
  readonly all: number
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The renderer thread that ran the page: the main thread with the most samples. */
function busiestMain(events: readonly TraceEvent[]): { pid: number; tid: number } | null {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const work = ({ pid, tid }: TraceEvent): number =>
    sum(events.filter((event) => event.pid === pid && event.tid === tid).map(({ tdur = 0 }) => tdur))
  return mains.map((main) => ({ main, work: work(main) })).sort((a, b) => b.work - a.work)[0]?.main ?? null
}

type Data = NonNullable<NonNullable<TraceEvent['args']>['data']>
type Nodes = NonNullable<NonNullable<Data['cpuProfile']>['nodes']>

/** Notes which nodes are an extension's, or below one. A node's parent comes before it. */
function mark(nodes: Nodes, ours: Set<number>): void {
  for (const { id, parent, callFrame } of nodes)
    if (callFrame.url?.startsWith('chrome-extension://') || (parent !== undefined && ours.has(parent)))
      ours.add(id)
}

/**
 * Samples are taken by the clock, so on a busy machine they count the time in which the thread waited for a processor. Each is
 * weighed with the share of its task that the thread really ran.
 */
function sampledTime(start: number, chunks: readonly TraceEvent[], tasks: readonly TraceEvent[]): number {
  const ours = new Set<number>()
  let now = start
  let total = 0
  let place = 0
  const shareAt = (time: number): number => {
    for (let task = tasks[place]; task !== undefined && task.ts + (task.dur ?? 0) < time; task = tasks[place])
      place += 1
    const { ts = Infinity, dur = 0, tdur = 0 } = tasks[place] ?? {}
    return ts <= time && dur > 0 ? tdur / dur : 0
  }
  for (const { args } of chunks) {
    const { cpuProfile = {}, timeDeltas = [] } = args?.data ?? {}
    mark(cpuProfile.nodes ?? [], ours)
    for (const [index, id] of (cpuProfile.samples ?? []).entries()) {
      const delta = timeDeltas[index] ?? 0
      now += delta
      if (ours.has(id)) total += delta * shareAt(now)
    }
  }
  return total
}

/** Milliseconds of the page's main thread in a Chromium trace, or null if the trace has no page. */
export function threadTime(trace: string): ThreadTime | null {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] }
  const main = busiestMain(traceEvents)
  if (main === null) return null
  const profile = traceEvents.find(
    ({ name, pid, tid }) => name === 'Profile' && pid === main.pid && tid === main.tid,
  )
  const chunks = traceEvents.filter(
    ({ name, pid, id }) => name === 'ProfileChunk' && pid === main.pid && id === profile?.id,
  )
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) =>
      name === 'ThreadControllerImpl::RunTask' && ph === 'X' && pid === main.pid && tid === main.tid,
  )
  tasks.sort((a, b) => a.ts - b.ts)
  const extension = sampledTime(profile?.args?.data?.startTime ?? 0, chunks, tasks)
  return { extension: extension / 1000, all: sum(tasks.map(({ tdur = 0 }) => tdur)) / 1000 }
}
