/**
 * The address of the page as readers mean it: without a fragment that is only a place in it. One that is a route (`#/`, `#!`, `#?`, and
 * `#@name` or `#-100…` of Telegram's web client) tells another page.
 */
export const pageOf = (): string => location.href.replace(/#(?![/!?@-]).*/s, '')
