import { each, links, type Sample } from './sample.ts'

/** Acts told by where a link points. */
export const endpoints: readonly Sample[] = [
  ...links(
    'share',
    'share endpoint',
    'https://t.me/share/url?url=https%3A%2F%2Fa https://telegram.me/share/url?url=a tg://msg_url?url=a https://vk.com/share.php?url=a https://vk.ru/share.php?url=a https://connect.ok.ru/offer?url=a https://ok.ru/dk?st.cmd=addShare&st.s=1 https://twitter.com/intent/tweet?url=a https://x.com/intent/post?text=a https://www.facebook.com/sharer/sharer.php?u=a https://www.facebook.com/dialog/share?app_id=1 https://m.facebook.com/sharer.php?u=a https://wa.me/?text=a https://api.whatsapp.com/send?text=a whatsapp://send?text=a viber://forward?text=a https://www.reddit.com/submit?url=a https://www.linkedin.com/shareArticle?mini=true&url=a https://www.linkedin.com/sharing/share-offsite/?url=a https://mastodon.social/share?text=a https://bsky.app/intent/compose?text=a https://www.threads.net/intent/post?text=a https://pinterest.com/pin/create/button/?url=a https://ru.pinterest.com/pin/create/link/?url=a https://www.livejournal.com/update.bml?event=a https://social-plugins.line.me/lineit/share?url=a https://www.tumblr.com/widgets/share/tool?canonicalUrl=a https://news.ycombinator.com/submitlink?u=a mailto:?subject=News&body=https%3A%2F%2Fa sms:?body=a sms:?&body=a https://connect.mail.ru/share?url=a https://service.weibo.com/share/share.php?url=a https://www.addtoany.com/share#url=a /news/1?share=facebook /share/telegram',
  ),
  ...links(
    'save',
    'save endpoint or file',
    'https://getpocket.com/save?url=a https://www.instapaper.com/edit?url=a /audio/story.mp3 /books/report.epub',
  ),
  ...links(
    'donate',
    'payment',
    'https://www.patreon.com/outlet https://boosty.to/outlet https://www.paypal.com/donate/?id=1 https://paypal.me/outlet https://buy.stripe.com/abc https://donate.stripe.com/abc https://pay.cloudtips.ru/p/1 https://yoomoney.ru/to/1 bitcoin:bc1q0 ethereum:0x0 /donate /ru/support /pozhertvovat https://save-outlet.example/donate/ https://support.outlet.example/ https://github.com/sponsors/x https://ko-fi.com/x',
  ),
  ...links(
    'subscribe',
    'subscribing',
    'https://www.youtube.com/@outlet?sub_confirmation=1 https://twitter.com/intent/follow?screen_name=a https://t.me/+abcd https://t.me/joinchat/abc https://outlet.us1.list-manage.com/subscribe?u=1 /subscribe',
  ),
  ...links(
    'contact',
    'contact',
    'mailto:news@outlet.example tel:+4200000 sms:+4200000 https://wa.me/420000000 https://api.whatsapp.com/send?phone=4200000&text=hi viber://chat?number=1 https://t.me/outlet_news_bot https://signal.me/#p/+4200 tg://resolve?domain=outletbot',
  ),
  ...links('like', 'like endpoint', 'https://twitter.com/intent/like?tweet_id=1'),
]

/** Acts told by the label, in many languages. */
export const labels: readonly Sample[] = [
  ...each(
    'share',
    'share',
    'Share|SHARE|Share this article|Share on Facebook|Share via Telegram|Tweet|Repost 12|Embed|Email|Поделиться|Поделитесь с друзьями|Поделиться в Telegram|Поделиться ссылкой|Рассказать друзьям|Поділитися|Поширити|Поділитись у Facebook|Падзяліцца|Бөлісу|Facebook-та бөлісу|Уртаклашырга|Бөлүшүү|Ulashish|Bo‘lishish|Улашиш|Мубодила|Կիսվել|Տարածել|Paylaş|გაზიარება|Teilen|Auf Facebook teilen|Partager|Compartir|Udostępnij|Facebook’ta paylaş|اشتراک‌گذاری|مشاركة|Distribuie|Podijeli',
  ),
  ...each(
    'link',
    'copy link',
    'Copy link|Copy URL|Copy|Copy to clipboard|Get link|Скопировать ссылку|Копировать|Копіювати посилання|Скапіраваць спасылку|Сілтемені көшіру|Шилтемени көчүрүү|Havoladan nusxa olish|Linki kopyala|ბმულის კოპირება|Link kopieren|Copier le lien|Copiar enlace|Kopiuj link|Պատճենել հղումը|🔗',
  ),
  ...each(
    'like',
    'like',
    'Like|Like 12|12 likes|👍|👍 12|❤️ 3|👍🏽|Нравится|Мне нравится|Не нравится|Лайк|Подобається|Падабаецца|Ұнады|Ошый|Жакты|Yoqdi|Հավանել|Bəyən|მომწონს|Gefällt mir|J’aime|Me gusta|Lubię to|Beğen|+1|Upvote'.replace(
      '12 likes|',
      '',
    ),
  ),
  ...each(
    'save',
    'save',
    'Save|Save article|Bookmark|Read later|Download|Download MP3 128 kbps|Print|Сохранить|В закладки|Добавить в избранное|Скачать|Распечатать|Версия для печати|Зберегти|Друк|Захаваць|Сақтау|Сакларга|Сактоо|Saqlash|Сақлаш|Чоп кардан|Պահպանել|Yadda saxla|შენახვა|Speichern|Drucken|Enregistrer|Imprimer|Guardar|Zapisz|Kaydet|YAZDIR|Save as PDF',
  ),
  ...each(
    'donate',
    'donate',
    'Donate|Donate €5|Support us|Support our journalism|Become a member|Поддержать|Поддержать редакцию|Пожертвовать|Задонатить|Підтримати|Падтрымаць|Қолдау көрсету|Ярдәм итү|Колдоо|Xayriya|Աջակցել|Dəstək ol|მხარდაჭერა|Spenden|Faire un don|Donar|Wesprzyj nas|Bağış yap|Оплатить',
  ),
  ...each(
    'subscribe',
    'subscribe',
    'Subscribe|Subscribe to our newsletter|Follow|Follow us on Telegram|Enable notifications|Подписаться|Подписаться на рассылку|Подписаться на наш канал|Підписатися|Падпісацца|Жазылу|Язылырга|Жазылуу|Obuna bo‘lish|Обуна шудан|Բաժանորդագրվել|Abunə ol|გამოწერა|Abonnieren|S’abonner|Suscríbete|Subskrybuj|Abone ol|🔔',
  ),
  ...each(
    'contact',
    'contact',
    'Send us a tip|Write to us|Написать в редакцию|Сообщить об ошибке|Прислать новость|Написати нам|Бізге жазыңыз|Bizə yazın|Schreiben Sie uns',
  ),
  ...each(
    'comment',
    'sends a comment',
    'Post comment|Send reply|Отправить комментарий|Опубликовать комментарий|Надіслати коментар',
  ),
]
