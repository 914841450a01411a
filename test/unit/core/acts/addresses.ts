import { each, link, links, type Sample } from './sample.ts'

/** Where money is asked for. */
const payment: readonly Sample[] = [
  ...links(
    'donate',
    'part of a path',
    '/donate/card /ru/donate/monthly /donate.html /donate.php /pozhertvovanie /pozhertvovaniya /donate?from=header /support.html /podderzhi /pomoch-proektu /membership/join /checkout/1 /payments /crowdfunding https://other.example/en/donate/card',
  ),
  ...links(
    'donate',
    'payment host',
    'https://sponsr.ru/outlet https://qr.nspk.ru/AS1 https://donatello.to/outlet https://diaka.ua/donate/a https://my.click.uz/services/pay https://payme.uz/a https://new.donatepay.ru/@a https://pay.outlet.example/x https://pay.other.example/x https://donate.other.example/ https://jar.monobank.ua/a https://next.privat24.ua/send/a https://widget.cloudpayments.ru/a https://patronite.pl/a https://t.me/outlet_donate_bot https://planeta.ru/campaigns/a https://www.every.org/outlet/donate usdt:a',
  ),
  ...links(
    null,
    'no payment',
    '/news/donate-blood-doctors-ask /2024/11/donate-blood.html /news/donate /tag/donation /wiki/donation /tag/payment /tag/support /ru/support/faq /news/payment https://t.me/donateinfo https://planeta.ru/ https://every.to/p/article https://www.every.org/about https://classy.com/x /payment-system-fails',
  ),
  ...each(
    'donate',
    'payment',
    'Заплатить|Сделать взнос|Стать спонсором|Чаевые|Заплатити|Зробити внесок|Заданаціць|Аплаціць|Зрабіць унёсак|Төлем жасау|Түләргә|Жардам берүү|Тўлаш|Эҳсон|Ehson qilish|Эҳсон кардан|Հանգանակել|Yardım et|დაგვიჭირე მხარი|Leave a tip|Send money|Buy us a coffee',
  ),
]

/** Where a page is passed on. */
const share: readonly Sample[] = [
  ...links(
    'share',
    'share address',
    'https://www.facebook.com/v12.0/dialog/share?app_id=1 https://mobile.twitter.com/intent/tweet?text=a https://vkontakte.ru/share.php?url=a https://oauth.vk.com/share.php?url=a https://telegram.dog/share/url?url=a https://max.ru/:share?text=a https://mastodonshare.com/?text=a https://share.joinmastodon.org/#text=a https://toot.kytta.dev/?text=a https://www.linkedin.com/feed/?shareActive=true&text=a https://teams.microsoft.com/share?href=a https://lemmy.world/create_post?url=a',
  ),
  ...links(
    'share',
    'web mail',
    'https://e.mail.ru/compose?subject=a&body=b https://mail.yandex.ru/compose?subject=a https://outlook.live.com/mail/0/deeplink/compose?body=b https://compose.mail.yahoo.com/?body=a https://mail.google.com/mail/?view=cm&body=a',
  ),
  link(
    'share',
    'a letter with the address of the page',
    'mailto:friend@mail.example?subject=News&body=https%3A%2F%2Fwww.outlet.example%2Fnews%2F1',
  ),
  link('contact', 'a letter with words', 'mailto:news@outlet.example?subject=Hello&body=Dear%20editors'),
  [
    'share',
    'address in data-href',
    '<span class="b" data-x data-href="https://t.me/share/url?url=a"><svg></svg></span>',
  ],
  ['share', 'address in data-url', '<button data-url="https://vk.com/share.php?url=a"><svg></svg></button>'],
  [null, 'file in data-url', '<button class="play" data-url="/audio/a.mp3"><svg></svg></button>'],
  ...links(
    null,
    'no share address',
    'https://www.facebook.com/ShareYourStory https://www.facebook.com/sharenews https://x.com/sharesomenews https://twitter.com/ShareAction https://vk.com/sharewood https://t.me/sharedchannel https://www.pinterest.com/pinterest https://ru.pinterest.com/outlet/ https://www.tumblr.com/sharedblog https://www.facebook.com/share/p/1abc/ /topic/share',
  ),
]

/** Where readers join, write, keep and rate. */
const others: readonly Sample[] = [
  ...links(
    'subscribe',
    'joining',
    'https://telegram.me/joinchat/a https://telegram.dog/+a https://whatsapp.com/channel/a https://www.whatsapp.com/channel/a https://outlet.substack.com/subscribe https://mastodon.social/authorize_follow?acct=a /podpiska /subscription',
  ),
  link('subscribe', 'Ukrainian', 'https://t.me/outlet', 'Підписуйтесь на наш Телеграм'),
  ...links(null, 'a topic', '/tags/follow /tag/subscribe'),
  ...links(
    'contact',
    'writing',
    'https://m.me/outlet https://vk.me/outlet https://ig.me/m/outlet https://www.messenger.com/t/outlet https://api.whatsapp.com/message/A https://telegram.me/outletbot tg://user?id=1 xmpp:a@outlet.example',
  ),
  ...links(null, 'no bot', 'https://t.me/robot https://t.me/talbot'),
  ...links(
    'save',
    'a version to keep',
    '/news/1/print /news/velm-bridge/print /news/1?print=true /news/1?print=yes /news/1?format=pdf /files/a.pptx magnet:?xt=a',
  ),
  ...links(null, 'a section called Print', '/print /ru/print /news/print'),
  ...links('like', 'a vote', '/news/1/like /news/1?action=like /comments/5/upvote'),
]

export const addresses: readonly Sample[] = [...payment, ...share, ...others]
