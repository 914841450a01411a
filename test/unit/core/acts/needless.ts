import { each, link, type Sample } from './sample.ts'

const nothing = (why: string, html: string): Sample => [null, why, html]

/** Presses that look like an act and are none: a question here would only annoy. */
export const needless: readonly Sample[] = [
  ...each(
    null,
    'more of a list',
    'Загрузить ещё|Загрузить еще новости|Загрузить больше|Завантажити ще|Завантажити більше|Тағы жүктеу|Көбірек жүктеу|Тагын йөкләргә|Дагы жүктөө|Yana yuklash|Ko‘proq yuklash|Яна юклаш|Кўпроқ юклаш|Daha çox yüklə|Ավելին ներբեռնել',
  ),
  ...each(
    null,
    'another sense of the word',
    'Continue with Email|Продолжить с Facebook|Download app|Скачать приложение|Most liked|Pay attention|Support center|Follow live|Share of voice|Позже|Напомнить позже|Избранное|Мои закладки|Реакция рынка|Помочь выбрать|Сохранить и закрыть',
  ),
  nothing('a word of a sentence', '<p>Он сказал: <em data-x>нравится</em> ему</p>'),
  nothing('a stressed word', '<div><p><b data-x>Поддержать</b> слово</p></div>'),
  nothing('a word in a span', '<article><p>She said <span data-x>I love you</span></p></article>'),
  nothing('a marked word', '<p><mark data-x class="m">Follow</mark></p>'),
  nothing(
    'a heading that no builder made a button',
    '<div class="t"><span data-x>Нравится ли вам</span></div>',
  ),
  nothing('a picture of the text', '<figure><img data-x src="/img/share.jpg" alt=""></figure>'),
  nothing('a picture with a caption', '<figure><img data-x class="i" src="a.jpg" alt="Save"></figure>'),
  nothing('a photograph', '<img data-x class="wide" src="/photos/save-the-whales.jpg">'),
  nothing('a photograph with many words', '<img data-x class="wide" src="/photos/save-the-whales.png">'),
  nothing(
    'a photograph that can be enlarged',
    '<figure><a href="/img/donate-blood.jpg"><img data-x src="/img/donate-blood.jpg" alt=""></a></figure>',
  ),
  nothing('the words of a menu', '<button aria-expanded="false"><span data-x>Share</span></button>'),
  link(null, 'table of contents', '#toc-3', 'Как помочь'),
  link(null, 'table of contents', '#toc-4', 'Кому нравится война'),
  link(null, 'table of contents', '#toc-5', 'Поддержка бизнеса'),
  link(null, 'table of contents', 'https://www.outlet.example/news/1#toc-6', 'Донаты и налоги'),
  link(null, 'a list of articles', '/tag/support', 'Support'),
  link(null, 'a list of articles', '/topics/follow', 'Follow'),
  nothing('zoom', '<button aria-label="Zoom in">+</button>'),
  nothing('larger letters', '<button title="Увеличить шрифт">+</button>'),
  nothing('an answer of a list', '<div class="faq__toggle" data-x>+</div>'),
  nothing('an answer of a list', '<details><summary><span data-x>+</span></summary></details>'),
  nothing(
    'a new password',
    '<form method=post action="/users/password/reset"><input type=email name=email><button data-x>Reset password</button></form>',
  ),
  nothing(
    'a new password',
    '<form method=post action="/restore"><input type=email name=email><button data-x>Восстановить</button></form>',
  ),
  nothing(
    'a calculator',
    '<form class="calculator"><input type=number name=amount><button data-x>Рассчитать</button></form>',
  ),
]

/** Elements that are no control by their kind and yet are pressed. */
export const handmade: readonly Sample[] = [
  ['share', 'a word with a handler', '<p>Text <b onclick="go()" data-x>Поделиться</b></p>'],
  ['share', 'a word with a place in the order of Tab', '<p>Text <b tabindex=0 data-x>Share</b></p>'],
  ['share', 'a word called a button', '<p>Text <span class="shareBtn" data-x>Share</span></p>'],
  ['share', 'an icon in a paragraph', '<p class="share">Share: <i class="fab fa-vk" data-x></i></p>'],
  ['share', 'a picture as a button', '<div class="share"><img class="vk" src="/i/vk.png" data-x></div>'],
  ['share', 'a paragraph in a share bar', '<div class="share"><p data-x>Поделиться</p></div>'],
  ['share', 'a paragraph in what has a handler', '<div onclick="go()"><p data-x>Share</p></div>'],
  ['donate', 'a sum in words', '<div><span data-x>Пожертвовать 500 рублей</span></div>'],
  ['donate', 'a place on the page to pay', '<a href="#pay" data-x>Поддержать ежемесячно</a>'],
  ...[
    'Сделать пожертвование',
    'Оформить ежемесячное пожертвование',
    'Поддержать проект картой',
    'Поддержите независимую журналистику',
    'Make a donation',
    'Зробити пожертву',
    'Зрабіць ахвяраванне',
  ].flatMap((label): readonly Sample[] => [
    link('donate', `a place on the page: ${label}`, '#pay', label),
    ['donate', `no button: ${label}`, `<div><div data-x>${label}</div></div>`],
  ]),
  ['like', 'a vote for a comment', '<button class="comment-rate plus">+</button>'],
  ['like', 'a place in the address of a button', '<a href="#like-12" data-x>Нравится</a>'],
  ['share', 'a dialog on the page', '<a href="#share" data-x>Поделиться новостью</a>'],
  ['like', 'one more', '<button>+1</button>'],
  ['like', 'a sign called a vote', '<button class="vote-up">+</button>'],
]
