/**
 * How blocks that are not the article begin or read, in en, ru, uk, be, kk, de, fr, es, it, pt, pl, tr and some
 * neighbours. Matched against one block's text; the lists name only wording that an article's own sentence has no use for.
 */
const starting = (...parts: readonly string[]): RegExp =>
  new RegExp(`^[\\W_]{0,4}(?:${parts.join('|')})`, 'iu')

/** "Read also", "related", "watch", "share" and the like: a pointer to something else. */
export const pointer = starting(
  '(?:read|see|watch|listen)(?: also| more| next| the full| now|:)',
  'also (?:read|see|on)\\b',
  '(?:to (?:find out|learn|read) more|for more (?:information|details)|чтобы узнать (?:больше|подробнее)|узнать больше)\\b',
  '(?:related|recommended|trending|popular|featured|editor.?s.? picks?)(?: \\w+){0,2}\\s*(?::|$)',
  'more (?:on|from|about|stories|news|coverage)\\b.{0,60}$',
  '(?:don.t miss|must.read|most read|up next|in case you missed|skip to|accessibility links?$|breaking news$|jump to|back to top)',
  '(?:click|tap) (?:here|on|to)\\b',
  'listen to (?:the|this|our) (?:\\w+ )?(?:briefing|podcast|interview|audio|episode|report|story|article)',
  '(?:real audio|windows media|download(?:$|:| the| as| mp3| audio| pdf)|play audio|audio player|pop-?out player|embed\\b.{0,20}$|share\\b.{0,30}$|print$|advertisement|sponsored|ad$|photo gallery|gallery:|video:|watch:|loading)',
  '(?:читайте|смотрите|слушайте|почитайте|подробнее|ещё по теме|еще по теме|по теме|материалы? по теме|см\\. также|также по теме|ранее по теме|читать (?:далее|также|полностью)|главное за|самое важное|видео:|реклама|поделиться|скачать|слушать|слушайте)',
  '(?:читайте також|дивіться також|читати (?:далі|також)|докладніше|більше по темі|за темою|слухайте|поділитися|завантажити)',
  '(?:чытайце|глядзіце|слухайце|падрабязней|па тэме|спампаваць|падзяліцца)',
  '(?:оқи отырыңыз|тағы оқыңыз|сондай-ақ оқыңыз|толығырақ|бөлісу|жүктеп алу)',
  '(?:lesen sie|lies auch|mehr zum thema|mehr dazu|zum thema|siehe auch|weiterlesen|auch interessant|das könnte|passend dazu|hören sie|anzeige$|herunterladen|teilen$|video:|im video|newsblog|empfohlene)',
  '(?:lire (?:aussi|également|la suite|plus)|à lire|voir (?:aussi|également)|sur le même (?:sujet|thème)|écouter|à écouter|pour aller plus loin|partager$|publicité|télécharger)',
  '(?:lea? (?:también|además|más)|leer más|ver (?:también|más)|te puede interesar|le puede interesar|más (?:sobre|noticias)|noticias? relacionad|relacionad|escuch[ae] (?:el|la|también)|compartir$|publicidad|descargar)',
  '(?:leggi (?:anche|di più|tutto|qui)|vedi anche|guarda (?:anche|il video)|approfondi|potrebbe interessart|ascolta|condividi$|pubblicità|scarica)',
  '(?:leia (?:também|mais)|veja (?:também|mais)|saiba mais|ouça|partilh(?:ar|e)$|compartilhe|publicidade|baixe|continua (?:após|depois))',
  '(?:czytaj (?:także|też|również|więcej|dalej)|zobacz (?:także|też|również|więcej)|przeczytaj|polecamy|posłuchaj|udostępnij|reklama|pobierz)',
  '(?:ayrıca (?:oku|bak)|bunu da oku|bunlar da ilgi|ilgili haber|daha fazla oku|devamını oku|dinle(?:yin)?$|paylaş$|reklam$|indir$)',
)

/** Pleas to sign up, follow, subscribe, give or write. */
export const plea = starting(
  '(?:sign up|subscribe|join (?:us|our|the (?:conversation|discussion))|follow (?:us|our|@|\\w+(?: \\w+)? on)|like us|get (?:the|our|your) (?:\\w+ ){0,4}(?:newsletter|inbox|app|briefing)|newsletter|support (?:our|us|independent)|donate|become a (?:member|subscriber|patron)|already (?:a subscriber|have an account)|log in|create (?:a |an )?(?:free )?account|register|download our app|contact us|send us|got a (?:tip|story)|have a (?:tip|story)|we want to hear|email (?:us|the)|this article (?:was )?(?:originally|first) (?:published|appeared)|thank you for (?:reading|subscribing|registering)|our (?:free )?(?:newsletter|app)|advertising by|if you (?:enjoyed|liked|have (?:a|any) (?:tip|information|story)))',
  '(?:подпи(?:сыва|ши)|присоединяй|следите за|оформите|поддержите|поддержать|зарегистрируй|войдите|пришлите|сообщите нам|напишите нам|наш (?:телеграм|telegram)|нашли (?:ошибку|опечатку)|если вы нашли|хотите (?:поддержать|получать)|помогите (?:нам|медузе)|спасибо, что)',
  '(?:підпис(?:уй|ати)|приєднуй|стежте за|підтрима(?:йте|ти)|увійдіть|зареєструй|знайшли помилку|якщо ви (?:знайшли|помітили)|надішліть)',
  '(?:падпі(?:сва|шы)|далучай|падтрыма|сачыце за|жазыл|тіркел|қолда(?:у|ңыз)|бізге жаз)',
  '(?:abonnier|newsletter|melden sie sich|jetzt (?:anmelden|registrieren|abonnieren|testen|weiterlesen)|folgen sie|unterstützen sie|kostenlos(?:e|er)? newsletter|einloggen|mit ihrer spende)',
  '(?:abonnez|inscrivez|recevez|suivez|rejoignez|connectez|soutenez|faites un don|vous avez (?:une info|déjà un compte)|suscríb|suscribe|regístr|síg(?:ue|a)nos|recib[ae] (?:nuestr|las|en)|inicia sesión|apoy[ae] (?:nuestr|a)|haz(?:te)? (?:una donación|socio)|únete)',
  '(?:iscriviti|abbonati|seguici|registrati|accedi|sostieni|dona ora|ricevi|assine|inscreva|cadastre|siga(?:-nos)?|receba|apoie|subscreva|faça (?:login|parte)|zapisz się|subskryb|obserwuj|dołącz|wesprzyj|zaloguj|zarejestruj|abone ol|takip ed|kaydol|üye ol|destek ol|bağış)',
)

/** The same anywhere in a short block. */
export const pleaInside =
  /\b(?:support (?:us|our work)|subscribe to our|sign up (?:for|to) our|join our (?:channel|community)|follow us on|click here)\b|(?:поддержите|подпишитесь|підтримайте|підпишіться|падтрымайце|падпішыцеся)(?: нас| нашу| на )/iu

/** A picture's origin, as the whole of a short line or in the brackets that close a caption. */
export const credit = new RegExp(
  '^[\\W_]{0,3}(?:(?:photo|image|picture|illustration|graphic|video|file photo|fotos?|photographie|photo d.archives|imagen|immagine|imagem|crédito?s?|credits?|crédit|bild(?:er|quelle)?|grafik|quelle|zdjęcie|fot|fotoğraf|görsel|фото|иллюстрация|снимок|ілюстрація|світлина|фотография|сурет|здымак)\\s*(?:by|credit|caption|courtesy|de|di|:|\\.|\\||/|von|par|©)|©|\\(?(?:c|ap|afp|epa|reuters|getty)\\)?(?:\\s|$|/))',
  'iu',
)

const agencies =
  'official site|file photo|archive|epa|epa-efe|afp|ap|upi|reuters|rfe/rl|tass|getty(?: images)?|dpa|ansa|anadolu|courtesy[^()]*|photo[^()]*|foto[^()]*|image[^()]*|архив[^()]*|фото[^()]*|тасс|риа[^()]*|рейтер'

/** A caption that runs into the article's first words in one line: `… in Brussels (official site) International …`. */
export const gluedCaption = new RegExp(`^(.{20,160}?\\((?:${agencies})\\))\\s+(?=[\\p{Lu}"“«])`, 'iu')

/** A caption that ends in its source. */
export const creditedLine = new RegExp(
  `\\((?:${agencies})\\)\\.?$|(?:^|[\\s/|])(?:getty images|reuters|afp|epa|imago|dpa|тасс|риа новости)[^.!?]{0,30}$`,
  'iu',
)

/** The outlet speaks of itself: the notices that Russia's rules and other laws put under and over articles. */
export const disclaimer = new RegExp(
  [
    'if you are in russia\\b.{0,200}(?:fine|prison|shar)',
    '(?:sharing|liking|commenting).{0,80}our content',
    '(?:создан|произвед|распростран)[^.]{0,120}(?:иностранн|иноагент)',
    'сообщение \\(?материал',
    '(?:мы|наш[аеи]?|издание|редакция|проект|сайт|медиа)\\b[^.]{0,60}признан[^.]{0,40}(?:нежелательн|иноагент|иностранн)',
    '^\\W*\\*[^.]{0,140}(?:признан|внесен|внесён|включ[её]н|запрещ|иноагент|нежелательн)',
    'если вы (?:находитесь )?в россии[^.]{0,160}(?:не |штраф|делит|ссылк|репост|уголов)',
    'якщо ви (?:перебуваєте )?(?:в|у) росії[^.]{0,160}(?:штраф|шир|поси)',
    'калі вы (?:знаходзіцеся )?ў? ?(?:расіі|беларусі)[^.]{0,160}(?:падпіс|шыр|рэпост|спасыл|пакаран|экстрэміс)',
    '(?:признано|прызнан[аыы]?|визнано|деп танылған)[^.]{0,30}(?:экстремист|экстрэмісц|нежелательн|небажан|жағымсыз|қалаусыз)[^.]{0,80}$',
    '(?:views|opinions) expressed (?:in|by|here)',
    'all rights reserved|все права защищены|усі права захищені|alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|todos os direitos|wszelkie prawa|tüm hakları',
    'terms of (?:use|service)|privacy policy|cookie policy|пользовательск\\S+ соглашени|политик\\S+ конфиденциальн|datenschutzerklärung|politique de confidentialité|política de privacidad|informativa sulla privacy|polityk\\S+ prywatności',
    '^\\W*copyright\\b|^©',
  ].join('|'),
  'iu',
)

/** The same in one bare sentence, which a report about such a listing may also say: counts at an article's edges only. */
export const edgeDisclaimer =
  /undesirable organi[sz]ation|foreign agent|нежелательн\S* организаци|иностранн\S* агент|иноагент|небажан\S* організац|непажадан\S* арганізац|непажадан|экстрэмісц\S* (?:фармаван|матэрыял)|unerwünschte organisation|ausländische\S? agent|organisation indésirable|organización indeseable|organizzazione indesiderabile|organização indesejável|organizacja niepożądana|istenmeyen (?:kuruluş|örgüt)|жағымсыз ұйым|coverage of\b|(?:the )?website of\b/iu

/** The page says that the text goes on behind a payment, a log-in or a click. */
export const cutText =
  /(?:subscribe|sign in|log in|register|create an account) to (?:continue|keep) reading|to (?:continue|keep) reading (?:this|,)|this (?:article|content|story) is (?:for|only|exclusive|reserved)[^.]{0,30}(?:subscriber|member)|already a subscriber|(?:continue|keep) reading(?:$|\.\.\.|…)|читать (?:далее|полностью|дальше)$|чтобы (?:читать|дочитать|продолжить)|доступ\S* только (?:для )?подписчик|полный текст доступен|щоб (?:читати|продовжити)|лише для передплатник|(?:nur|exklusiv) für abonnenten|jetzt weiterlesen|artikel weiterlesen|(?:mit|lesen sie) .{0,20}(?:plus|abo) weiter|article (?:est )?réservé aux abonnés|il vous reste \d+ ?%|contenido exclusivo|(?:solo|sólo) para suscriptores|contenuto riservato|(?:riservat\S+) agli abbonati|conteúdo exclusivo|exclusivo para assinantes|tylko dla (?:subskrybent|prenumerator)|dostęp do (?:całego )?artykułu|sadece abone/iu
