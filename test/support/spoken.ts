import type { CDPSession } from 'puppeteer-core'

/** What a browser tells assistive technology about one thing in a page. Roles in the words of ARIA; `text` is a piece of text. */
export type Spoken = {
  readonly role: string
  readonly name: string
  readonly focused: boolean
  readonly children: readonly Spoken[]
}

/** Everything below, in reading order. */
export const within = (spoken: Spoken): readonly Spoken[] =>
  spoken.children.flatMap((child) => [child, ...within(child)])

/** Names of everything below that has a role, in reading order. */
export const namesOf = (spoken: Spoken, role: string): readonly string[] =>
  within(spoken).flatMap((each) => (each.role === role ? [each.name] : []))

type Told = {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value?: string }
  readonly name?: { readonly value?: string }
  readonly childIds?: readonly string[]
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[]
}

/** The page as Chromium's accessibility tree has it. */
export async function spokenByChromium(session: CDPSession): Promise<Spoken> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly Told[] }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const read = (node: Told): readonly Spoken[] => {
    const below = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? [])
    const role = node.role?.value ?? ''
    // The lines of a text are in its text.
    const children = role === 'StaticText' ? [] : below.flatMap(read)
    if (node.ignored) return children
    const focused = node.properties?.some(({ name, value }) => name === 'focused' && value.value === true)
    return [
      {
        role: role === 'StaticText' ? 'text' : role,
        name: node.name?.value ?? '',
        focused: focused === true,
        children,
      },
    ]
  }
  const [page] = nodes.slice(0, 1).flatMap(read)
  if (page === undefined) throw new Error('the page has no accessibility tree')
  return page
}

/** Source text that resolves to the same of a XUL browser, an expression of Firefox's chrome code; see `chromeCode` for the helpers it has. */
export const spokenByFirefox = (frame: string): string => `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const roles = { pushbutton: 'button', statictext: 'text', 'text leaf': 'text' };
  const attributes = (one) => Object.fromEntries([...one.attributes.enumerate()].map(({ key, value }) => [key, value]));
  const isFocused = (one) => {
    const state = {};
    one.getState(state, {});
    return (state.value & Ci.nsIAccessibleStates.STATE_FOCUSED) !== 0;
  };
  const read = (one) => {
    const children = [];
    for (let child = one.firstChild; child; child = child.nextSibling) children.push(read(child));
    const role = service.getStringRole(one.role);
    return {
      role: attributes(one)['xml-roles'] ?? roles[role] ?? role,
      name: one.name ?? '',
      focused: isFocused(one),
      children,
    };
  };
  // The service starts when it is first asked for, and hears of the page a little later.
  for (let tries = 0; tries < 100; tries += 1) {
    const page = service.getAccessibleFor(${frame})?.firstChild;
    if (page?.firstChild) return read(page);
    await pause(50);
  }
  throw new Error('the page has no accessibility tree');
`
