/**
 * Helpers for code that runs with Firefox's own rights (Marionette's chrome context), as source text. A frame script
 * reaches every kind of page alike, the popup and the hidden background page included, which WebDriver cannot.
 */
export const chromeCode = (geckoId: string): string => `
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const pause = (ms) => new Promise((resolve) => window.setTimeout(resolve, ms));
  const selected = () => window.gBrowser.selectedBrowser;
  const extension = () => WebExtensionPolicy.getByID(${JSON.stringify(geckoId)})?.extension;
  const background = () =>
    [...(extension()?.views ?? [])].find((view) => view.viewType === 'background')?.xulBrowser ?? null;
  const awake = async () => {
    await extension().wakeupBackground?.();
    return background();
  };
  const action = () =>
    ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs').Management.global.browserActionFor(extension());
  // Preloaded popups have no browsing context or no size.
  const popup = () => [...window.document.querySelectorAll('.webextension-popup-browser')]
    .find((frame) => frame.browsingContext && frame.getBoundingClientRect().width > 50);
  const openPopup = async () => {
    await action().openPopup(window);
    for (let tries = 0; tries < 200; tries += 1) {
      if (popup()) return;
      await pause(50);
    }
    throw new Error('the popup did not open');
  };
  const closePopup = async () => {
    popup()?.closest('panel')?.hidePopup();
    for (let tries = 0; tries < 200 && popup(); tries += 1) await pause(20);
  };
  const badge = () => action().action.getContextData(window.gBrowser.selectedTab).badgeText ?? '';
  const problems = () => Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.startsWith('moz-extension://')
      && !(message.flags & Ci.nsIScriptError.warningFlag)
      // Firefox notes this, in its own console, of each page that is left, closed or kept in history while it waits for an answer of ours.
      && !/^Promise (resolved|rejected) (after context unloaded|while context is inactive)/.test(message.errorMessage))
    .map((message) => message.errorMessage + ' at ' + message.sourceName + ':' + message.lineNumber);
  const picture = async (frame) => {
    const bitmap = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1];
  };
  const press = async (frame, key, holding) => {
    frame.focus();
    const typist = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!typist.beginInputTransactionForTests(window)) throw new Error('the keyboard is in use');
    const held = holding && new window.KeyboardEvent('', { key: holding });
    const pressed = new window.KeyboardEvent('', key === ' ' ? { key, code: 'Space', keyCode: 32 } : { key });
    if (held) typist.keydown(held);
    typist.keydown(pressed);
    typist.keyup(pressed);
    if (held) typist.keyup(held);
    await pause(30);
  };
  const evaluate = (frame, text) => new Promise((resolve, reject) => {
    const name = 'answer-' + Services.uuid.generateUUID();
    const inside = async (name, text) => {
      try {
        const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        const host = [...(content.document.documentElement?.children ?? [])].find((child) => child.openOrClosedShadowRoot);
        box.root = host?.openOrClosedShadowRoot ?? null;
        const ask = 'Promise.resolve(' + text + ').then((value) => JSON.stringify(value ?? null))';
        sendAsyncMessage(name, { value: await Cu.evalInSandbox(ask, box) });
      } catch (error) {
        sendAsyncMessage(name, { error: String(error) });
      }
    };
    const timer = window.setTimeout(() => reject(new Error('no answer from the page in 100 s')), 100000);
    frame.messageManager.addMessageListener(name, ({ data }) => {
      window.clearTimeout(timer);
      if (data.error === undefined) resolve(data.value);
      else reject(new Error(data.error));
    });
    const source = '(' + inside + ')(' + JSON.stringify(name) + ', ' + JSON.stringify(text) + ')';
    frame.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(source), false);
  });
`
