import { each, link, links, type Sample } from './sample.ts'

/** Links that lead somewhere and perform nothing. */
export const navigation: readonly Sample[] = [
  ...links(
    null,
    'ordinary link',
    '/news/2 /a/32828656.html https://t.me/outlet https://t.me/s/outlet https://vk.com/outlet https://www.facebook.com/outlet https://x.com/outlet https://www.youtube.com/@outlet https://www.instagram.com/outlet https://podcasts.apple.com/podcast/1 https://open.spotify.com/show/1 /rss.xml /feed /search?q=share /login /about /contacts /tag/share-prices #top #comments https://support.google.com/ https://example.org/support /support/how-to-read /report.pdf https://www.linkedin.com/company/outlet https://ok.ru/outlet https://wa.example/ https://github.com/outlet/support ?page=2 /economy/market-share https://www.reddit.com/r/news/ javascript:void(0)',
  ),
  link(null, 'a headline with share', '/news/3', 'Market share falls'),
  link(null, 'a headline with like', '/news/4', 'People like us'),
  link(null, 'a headline with donate', '/news/5', 'Donate blood, doctors ask'),
  link(null, 'a headline with save', '/news/6', 'Save the whales'),
  link(null, 'a headline that says share', '/news/8', 'Friends share their stories of the flood'),
  link(null, 'Russian headline with поделиться', '/news/9', 'Поделиться не удалось: что решили в совете'),
  link(null, 'Russian headline', '/news/10', 'Как сохранить тепло зимой'),
  link(null, 'jumps to the comments', '#comments', 'Комментарии (12)'),
  link(null, 'a page of comments', '/news/1/comments', 'Комментарии 12'),
  link(null, 'opens the form', '#respond', 'Оставить комментарий'),
  link(null, 'section called Comment', '/comment', 'Comment'),
  link(null, 'the contact page', '/contacts', 'Связаться с редакцией'),
  link(null, 'newsletters page', '/newsletters', 'Newsletters'),
  link(null, 'saved list', '/saved', 'Закладки читателя'),
  link(null, 'a section like', '/love', 'Love'),
  link(null, 'RSS', '/rss', 'Subscribe via RSS'),
  link(null, 'profile with an icon', 'https://t.me/outlet', '<i class="fa fa-telegram"></i>'),
  link(null, 'profile, named', 'https://vk.com/outlet', 'ВКонтакте'),
  [
    null,
    'profile in a bar of profiles',
    '<div class="social-links"><a data-x href="https://facebook.com/outlet"><svg><use href="#icon-facebook"></use></svg></a></div>',
  ],
  [
    null,
    'profile that stands in a share bar',
    '<div class="share"><a data-x href="https://facebook.com/outlet"><svg></svg></a></div>',
  ],
]

/** Controls that are nobody's act. */
export const ordinary: readonly Sample[] = [
  ...each(
    null,
    'ordinary button',
    'Search|Menu|Play|Pause|Accept all|Reject|Close|Next|Log in|Sign in|Register|Show more|Load more|Читать далее|Войти|Меню|Найти|Ещё|Показать комментарии|Hide|Mute|Dark theme|English|Русский|Back|Share price|Sharing economy|Likely|Save settings|Сохранить настройки|Save my choices|Copyright|Supported by|Печатное издание|Помощь|Подробнее|Follow-up report|Unsubscribe|Отправить|Send|🔍|▶|12|✕',
  ),
  [null, 'cookie wall', '<div id="cookie-consent"><button data-x>Save</button></div>'],
  [
    null,
    'cookie wall, Russian',
    '<div class="cookie-banner"><form><input type=checkbox name=ads><button data-x>Сохранить</button></form></div>',
  ],
  [null, 'search form', '<form role=search action="/search"><input name=q><button data-x>Go</button></form>'],
  [
    null,
    'search form by field',
    '<form action="/s"><input type=search name=term><button data-x>Найти</button></form>',
  ],
  [
    null,
    'log-in form',
    '<form action="/login" method=post><input type=email name=email><input type=password name=p><button data-x>Войти</button></form>',
  ],
  [
    null,
    'log-in by letter',
    '<form action="/auth" method=post><input type=email name=email><button data-x>Continue</button></form>',
  ],
  [null, 'a filter', '<form><select name=year><option>2020</select><button data-x>Show</button></form>'],
  [null, 'opens the share menu', '<button aria-haspopup="true" aria-expanded="false">Share</button>'],
  [null, 'opens a panel', '<button data-toggle="dropdown">Поделиться</button>'],
  [
    null,
    'a comment field',
    '<form class=comment-form><textarea data-x name=comment></textarea><button>Post</button></form>',
  ],
  [
    null,
    'a mail field',
    '<form class=newsletter><input data-x type=email name=email><button>OK</button></form>',
  ],
  [null, 'a player', '<video data-x controls title="Share"></video>'],
  [null, 'a summary', '<details><summary data-x>Поделиться</summary></details>'],
  [null, 'a paragraph', '<p data-x>Share</p>'],
  [
    null,
    'heading of a share bar',
    '<div class="share"><span data-x>Поделиться:</span><a href="/1">1</a></div>',
  ],
  [null, 'the share bar around its buttons', '<div data-x class="share">Share <button>a</button></div>'],
  [
    null,
    'a card with a count of shares',
    '<a data-x class="card" href="/news/7"><b>Rates rise again in spring</b> <span class="shares">12</span></a>',
  ],
  [null, 'body text', '<div data-x class="share-price">Oil rose by two per cent</div>'],
  [null, 'a tab', '<div role=tablist><button role=tab data-x>Share</button></div>'],
  [
    null,
    'close in a share bar',
    '<div class="share-popup"><button data-x aria-label="Close">×</button></div>',
  ],
  [
    null,
    'next slide named like a heart-free icon',
    '<button class="slider__next" data-x><svg></svg></button>',
  ],
  [
    null,
    'theme switch',
    '<button class="theme-toggle" data-x><svg><use href="#icon-moon"></use></svg></button>',
  ],
  [
    null,
    'video play by icon',
    '<div class="player"><button class="player__play" data-x><svg></svg></button></div>',
  ],
  [
    null,
    'reply opens the form',
    '<a class="comment-reply-link" data-x href="/news/1?replytocom=5#respond">Ответить</a>',
  ],
  [null, 'write a comment opens the field', '<button data-x>Написать комментарий</button>'],
]
