import { makeGuard } from './guard/guard.ts'
import { startNotice } from './notice/notice.ts'
import { raiseShield } from './surface/shield.ts'
import { makeSurface } from './surface/surface.ts'

/** The script of an earlier injection lives in the same isolated world, or its world is gone with the extension that sent it. */
const world = globalThis as { caveat?: AbortController }

if (window === window.top) {
  world.caveat?.abort()
  const life = new AbortController()
  world.caveat = life
  const shield = raiseShield(life.signal)
  const surface = makeSurface(shield, life.signal)
  const instruct = makeGuard({ shield, surface, signal: life.signal })
  void startNotice({
    shield,
    surface,
    life,
    onAnswer: (answer) => instruct(answer?.guard ? { words: answer.words, lexicon: answer.guard } : null),
  })
}
