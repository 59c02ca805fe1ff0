/** What English phrases may leave open: `<number>`, `<people>`. One place for words that many rules share. */
export const en = {
  // Quantities
  number: '(<digits>|<blank>|one|two|three|four|five|six|seven|eight|nine|ten|dozen*|hundred*|[a] few|a couple [of]|[a] handful [of]|several)',
  unit: '(item*|unit*|piece*|pc|pcs|pair*|copy|copies|product*|set|sets|spot*|seat*|room*|ticket*|place|places|box|boxes|bottle*|size|sizes|slot*|watch|watches|bag|bags|kit|kits|bundle*|jar|jars|bar|bars|tube*|can|cans|case|cases|roll*|night*|suite*|car|cars|voucher*|deal*|discount*|bike*|device*|phone*|laptop*|book|books|shirt*|shoe|shoes|dress|dresses|cabin*|table|tables|space|spaces|pass|passes|licen*)',
  people:
    '(people|person*|customer*|shopper*|user|users|other|others|visitor*|buyer*|member|members|folks|traveller*|traveler*|guest*|subscriber*|fan|fans|client*|student*|friend*|women|men|parents|families|businesses|companies|teams)',
  // Machines that speak and decide
  ai: "(ai|ai's|ai powered|artificial intelligence|machine learning|deep learning|neural network*|language model*|llm*|gpt*|chatgpt|chatbot*|algorithm*|robot advisor*|robo advisor*)",
  // Time
  time: '(second*|sec|secs|minute*|min|mins|hour*|hr|hrs|day|days|week*|month*|year*|yr|h|d|s|m)',
  duration: '<number> <time>',
  ago: '((<number>|a|an|about a|about an) <time> ago|(moments|seconds|minutes|hours|days) ago|just now)',
  window:
    '(today|tonight|recently|already|right now|just now|so far|this (hour|week|month|weekend|morning)|(in|over|within|during|for) [just|only] [the|these] (last|past) [few|couple of] [<number>] <time>|(in|within|per|every|each) [an|the|<number>] <time>|since yesterday|last (week|month|night))',
  weekday: '(monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|mon|tues|tue|wed|thurs|thu|fri|sat|sun)',
  month: '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)',
  date: '(<digits> [st|nd|rd|th] [of] <month>|<month> <digits>|<weekday> <digits>|(until|till|by|before|on|through|to) (<weekday>|<month>|<digits> <digits>))',
  // Money
  currency: '(€|$|£|¥|¢|₹|euro*|dollar*|pound*|cent|cents|usd|eur|gbp|cad|aud|pence)',
  money: '((€|$|£|¥|₹|usd|eur|gbp) (<digits>|<blank>)|(<digits>|<blank>) <currency>|<sum>)',
  percent: '(<digits>|<blank>) (%|percent|per cent)',
  period: '(day*|daily|week*|weekly|month*|monthly|mo|quarter*|year*|yearly|yr|annual*|annum|fortnight*)',
  // What people are told to have won
  prize:
    '(prize*|jackpot|winnings|reward*|gift card*|voucher*|cash|<money>|iphone*|ipad*|smartphone|phone|laptop|tablet*|tv|television*|console*|playstation|xbox|smartwatch|smart watch|camera*|headphones|earbuds|airpods|speaker*|vacuum*|scooter*|e bike|bike|car|drone*|hamper*|coffee machine|espresso machine|coffee maker|air fryer*|stand mixer|blender*|food processor|barbecue|cookware|knife set|luggage|suitcase*|perfume|necklace|handbag|cruise|holiday*|vacation*|trip|weekend*|getaway*|spa day|hotel stay|free <word>|brand new <word>|all expenses)',
  // Ending what one pays for
  leave:
    '(cancel*|terminat*|(end|ending|stop|stopping|quit|quitting|leave|leaving|close|closing|deactivate) (your|the|my|a|our) [<word>] (membership*|subscription*|plan|contract*|agreement*|service|trial|club|gym|policy|auto renewal)|opt out of [the|your] (renewal|auto renewal|automatic renewal))',
  // Where one is, and what reaches a company without leaving it
  screen: '(online|here|yourself|on your own|(from|on|in|through|via|using|over) [this|the|our|your] [<word>] (page|screen|site|website|app|account|dashboard|portal|settings|internet|web)|(by|via|over) (email|e mail|chat|text))',
  // What a public register lists by its name
  medicine:
    '(semaglutide|tirzepatide|liraglutide|dulaglutide|retatrutide|wegovy|ozempic|mounjaro|zepbound|saxenda|metformin|phentermine|finasteride|minoxidil|sildenafil|tadalafil|botox|insulin|glp 1|medication*|medicine|medicines|drug|drugs|vaccine*|antibiotic*|prescription*|active ingredient*)',
  // What is sold, and how
  offer: '(offer*|deal*|sale|sales|discount*|promo*|coupon*|savings|price*|bundle*|bargain*|clearance|code|codes|voucher*|rebate*|free shipping|free delivery)',
  benefit:
    '(sav*|money|cash|discount*|deal*|free|gift*|bonus*|perk*|reward*|health*|safe*|secur*|protect*|success*|grow*|traffic|leads|revenue|profit*|rich*|wealth*|informed|smart*|better|best|happy|happi*|beautiful|young*|slim*|attractive|style*|stylish|fit|fitness|fun|win|winning|results|sales|customers|productive|productivity|learn*|improve*|inspir*|family*|future|life)',
  // What may be had for less, and for a time
  bargain:
    '(offer*|deal*|discount*|sale|promo*|price*|pricing|rate|rates|fare|fares|savings|coupon*|voucher*|bargain*)',
  // What is counted and is no stock
  uncounted:
    '(<duration>|second*|minute*|hour*|day|days|week*|month*|year*|step*|page*|slide*|round*|game*|match*|mile*|km|point*|file*|gb|mb|person|people|member|members|employee*|survivor*|issue*|bug*|error*|lesson*|module*|goal*|question*|choice*|option*|way|ways|thing|things|dentist*|patient*|women|men|player*|puppies|kittens)',
  // What a person answers with
  accept:
    '(yes|ok|okay|accept*|agree|i agree|allow*|i accept|continue|subscribe|sign [me] up|join*|get|claim*|upgrade*|add|buy|start|enable|count me in|i want|let us do it|got it|unlock|activate|save|reveal|shop|try|keep|confirm|pay)',
  decline:
    '(no|nope|nah|no thanks|no thank you|not now|not today|not interested|maybe later|later|skip|dismiss|decline*|reject*|refuse|deny|cancel|close|continue without|i will pass|opt out|unsubscribe|leave|keep basic|stay on free|remind me later|do not allow|do not accept)',
  refusal:
    '(no|nope|nah|no thanks|no thank you|no thx|no way|thanks but no thanks|no but thanks|never mind|not today|not now|maybe later|not interested|pass)',
  "i-dont": "(i|we) [really|just|simply|honestly] (don't|dont|do not|never|won't|will not|no longer)",
  // What only a fool would turn down, and what only a fool would choose
  good: '(<benefit>|offers|promo*|coupon*|bargain*|voucher*|cashback|game*|games|luck|lucky|cool|awesome|great|amazing|exclusive|perks|benefits|points|nice|surprise*|cheaper|<percent> off|half price|free shipping|free delivery)',
  bad: '(poor|broke|tired|fat|slow|old|weak|overweight|sick|unhealthy|unfit|ugly|stupid|dumb|lazy|ignorant|uninformed|clueless|unprotected|uninsured|unprepared|vulnerable|insecure|unsafe|bored|boring|lonely|average|mediocre|miserable|unhappy|sad|stressed|stressful|disorganised|disorganized|unproductive|inefficient|exhausted|stuck|outdated|irrelevant|hungry|hacked|scammed|at risk|in danger|in debt|left out|left behind|behind|in the dark|out of the loop|out of shape|out of date|out of touch|a loser|a nobody|a failure)',
  loss: "((pay|paying|spend|spending) [way|even|a lot] [the] (full price|full whack|regular price|normal price|retail [price]|more|extra|too much|double|through the nose|for (shipping|delivery))|full price|overpay*|(waste|wasting) [my|more|our] (money|time|energy|hours|life)|(lose|losing) (out|money|customer*|client*|sale*|revenue|time|my (money|discount*|savings|benefits|reward*|perks|spot|place|customer*))|(miss|missing) (out|[on] (deals|discounts|savings|offers)|(the|this|these|those|my|a|an|all) [<word>] [<word>] <good>)|(be|being|stay|staying|remain|remaining|feel|feeling|look|looking|keep|keeping|get|getting|left|leave) [so|more|a little|forever|completely|totally|my family|my business|me|us] <bad>|in the dark|out of the loop|(fall|falling|lag|lagging) behind|the last to know|fail|failing|failure|suffer|suffering|struggle|struggling|chaos|mediocrity|ignorance|boredom|guesswork|guessing|gambl*)",
  consent:
    '((send|email|mail|text|sms|call|notify|contact) me|(keep|stay) (me|us) (posted|informed|updated|in the loop)|subscribe*|sign me up|newsletter*|opt in|(special|exclusive|latest|our|partner*|promotional|marketing|product|more|get|receive|about|email|news and) (offers|deals|promotions|news|updates)|marketing|promotional (email*|messages|communication*|material*)|(share|sell|pass) [on] my (data|details|information|info)|i (agree|consent|accept)|receive … (email*|offer*|news|updates|information|communication*)|third part*|partners|terms [of|and] (service|use|conditions)|privacy policy|(personalised|personalized|targeted) (ads|advertising)|tracking|analytics cookies|marketing cookies|advertising cookies)',
  // What is asked for in the sender's own interest: to be written to, to hand data on
  solicitation:
    "((receive|receiving|get|getting|be sent|being sent|be emailed|be contacted|being contacted|be called|hear|hearing|subscribe|subscribing|subscribed|be added|opt in|(send|email|e mail|text|sms|call|contact|message|sending) (me|us|you)) … (marketing|promotion|promotions|promotional|newsletter*|advertising|advertisement*|offers|deals|discounts|mailing list|commercial) [email*|e mail*|messages|message|communication*|texts|text messages|sms|calls|material*|news|updates|information|offers])",
  handover:
    "((share|shares|sharing|shared|sell|selling|sold|pass|passed|passing|disclose|disclosed|transfer|transferring|give|giving|use) [on] [of] (my|our|your|the|personal) [personal|contact|own] (data|details|information|info|email*|profile|contact*|address|number)|(my|our|your) [personal|contact] (data|details|information|info) [may|can|will|to|is|are|being] [be|being] (shared|sold|passed|disclosed|transferred|used) [on]) … (partner*|third part*|advertis*|sponsor*|affiliate*|marketing|other companies|brands)",
  // A wish to be written to about what is for sale, however it is put
  wooing:
    "(((ring|call|phone|text|message|write|email|e mail|drop|tell|inform|alert|notify|inspire|update|contact|surprise|spoil|nudge|ping) [to] (me|us) [a line|a note|a hint|word]|let (me|us) know|(keep|get) (me|us) (posted|updated|informed|up to date|in the loop)|(you|we|ok to|okay to|happy for you to|fine to) [can|may] (contact|text|call|ring|email|message|write to|phone) (me|you)|(don't|do not|never) let me miss|(be|am) (contacted|rung|phoned|texted|emailed|written to)|be (the first|first) to (know|hear)) [first|too] … (deal|deals|offer|offers|on sale|sale|sales|discount*|promo*|bargain*|new (arrivals|collections|products|stock|in|lines|colours|launches)|other products|arrivals|collections|launches|(your|our|more|other) (products|services|brands)|catalogue*|newsletter*|treats))",
  // What is sent or handed on in order to sell, as a box names it: the letter, the channel with what it is for, those who write, those who are given data
  courting:
    "((the|our|your|a|its|and|to|for|weekly|monthly|free|daily) [<word>] (newsletter|newsletters|mailing list)|(weekly|monthly|daily|quarterly|regular|seasonal) [<word>] (letter|letters|mailing|mailings|email|emails|digest|deals|offers|promotions|texts|bulletin)|(marketing|promotional|advertising|commercial|sales|catalogue|catalog) (email*|e mail*|texts|text messages|sms|messages|message|communication*|mailing*|mails|calls|call|material*|post|letters|contact)|(email*|emailing|text|texts|texting|sms|call|calls|calling|ring|rings|ringing|phone|phoning|contact|contacting|write|writing|dropping|drop|messaging|messages|mailings|mail|hearing|hear|receiving|receive|letters|sending|send|getting|get|pings|alerts|nudges|news) … (deal|deals|offer|offers|promotion|promotions|promo|promos|sale|sales|discounts|bargains|products|launches)|(offers|deals|promotions|promos|discounts|bargains|news|mailings|calls|texts|emails|letters|messages) (by (text|sms|email|phone|post|mail)|(from|by|of) [the|our|your|its|their] [<word>] (partner|partners|sponsor|sponsors|sister brands|brands|advertisers|third parties|affiliates|other companies))|(partner|partners|sponsor|sponsors|brands|advertisers|insurers|recruiters|installers|dealers|lenders|brokers|agencies|suppliers|resellers|retailers|third parties) [<word>] [<word>] [<word>] (may|can|to|could|will|might) [also] (call|ring|phone|text|email|contact|write|message|reach)|(partners|sponsors|brands|advertisers|insurers|recruiters|installers|dealers|lenders|brokers|suppliers|resellers|retailers) (calling|ringing|phoning|texting|emailing|contacting|writing|messaging|dropping) [to] (me|us)|(deals|offers|promotions) from <word> [<word>] and (its|their) (brands|partners|sponsors|sister)|(call|calls|text|texts|email|emails|letter|visit) from [your|our|the|a|one of your] (partner|partners|sister|sponsor|sponsors|chosen|selected) [<word>]|keep [the|your|those] (offers|deals|bargains|promotions) coming|(my|our|your) <word> [<word>] (may|can|could|will) (go|be (given|passed|shown|handed|sent|shared|disclosed|sold)) [on] to [the|your|our|selected] [<word>] (partners|advertisers|brands|insurers|recruiters|sponsors|third parties|<word> (who|that) advertise)|(partner|sponsor|third party|affiliate) (offers|promotions|promos|deals|mailings|emails|news|advertising|marketing)|(sharing|passing|selling|handing|giving|disclosing|transferring|share|pass|sell|hand|give) [on|over|out] (my|our|your) <word> [<word>] [<word>] [on|over|along] (to|with) [the|your|our|selected|trusted|its|other] [<word>] (partner|partners|brands|advertisers|insurers|recruiters|installers|dealers|lenders|brokers|marketers|sponsors|third parties|affiliates|resellers|retailers))",
  // What people are written to about in order to sell, what they asked for themselves, and who else may be told
  pitch:
    '(offer*|deal*|discount*|rates|packages|treats|voucher*|bargain*|sales|launch*|events|promo*|upgrade*|loans|brochure*|catalogue*|catalog|magazine|round up|roundup|digest|bulletin|other (things|services|products|trips|plans)|things you sell|products|services you|market research|surveys|previews|special*|new (arrivals|collections|range|products|menus|recipes|courses|trips)|holidays|insurance|credit|inspiration|marketing|news)',
  errand: '(booking|order|table|appointment|repair|claim|parcel|delivery|visit|ticket|application|reservation|account|class|course|stay|room|refund|return|request|enquiry|question|message|call)',
  recipient:
    '(sister|partner*|group|insurer*|advertiser*|sponsor*|broker*|lender*|affiliate*|agencies|other (companies|shops|brands|hotels|firms|businesses)|hotels|brands|restaurants|retailers|companies|supplier*|charities|neighbouring <word>|selected <word>|associated <word>|third part*)',
  // Those who receive data and are called by no name; what is theirs to receive
  unnamed:
    '([our|your|the|a|of|some|certain|other|various|few|many|several|<digits>] [other|our|network of|family of|group of|few] [carefully|specially|selected|trusted|chosen|advertising|marketing|commercial|business|media|third party|network of] [selected|chosen|vetted|screened|picked|approved|advertising|marketing|commercial] (partner|partners|third parties|3rd parties|affiliates|advertisers|sponsors) [companies|brands|organisations|organizations|shops|firms|sites]|[our|your|a|of|some|certain|the] [few|number of|handful of|couple of|range of|variety of] [carefully|specially] (other|selected|chosen|vetted|screened|trusted|reputable|approved|handpicked|hand picked|like minded|sister|third party|associated|affiliated|outside|external|reliable|interested) [commercial|business|third party|reputable|trusted|selected] (companies|company|organisations|organizations|businesses|brands|firms|parties|vendors|merchants|retailers|shops|websites)|(friends|relatives|sisters|cousins) of (the|our|this) (brand|house|shop|company|firm|group)|(companies|organisations|organizations|businesses|brands|firms|retailers|advertisers) [that|which|who|whom] (we (trust|like|know|work with|partner with|have chosen|select*)|(share our|may interest|might interest|think like)))',
  // What stands beside a thing to buy: its price, its button, the sale it is part of
  'for-sale':
    '(<money>|<percent> off|add to (cart|basket|bag)|buy now|shop now|order now|shop (the|our) <word>|(flash|clearance|summer|winter|spring|autumn|fall|big|mega|our) sale|free (shipping|delivery)|special offer)',
  // What says that a list was made for one reader, and what says so of something else
  'for-you':
    '((picked|handpicked|hand picked|chosen|handchosen|selected|hand selected|curated|recommended|suggested|personalised|personalized|tailored|matched|recommendations|suggestions|top picks|picks|selection|selections|specially chosen) [out] [just|only|specially|especially|exclusively|personally|and] [picked|chosen|selected] (for you|for your taste|with you in mind)|^ (just|only|especially|specially|exclusively) for you ^|(your|our) (personal|personalised|personalized|individual) (picks|selection|recommendations|suggestions|matches|list|favourites|favorites|edit)|^ your (picks|matches|recommendations) ^)',
  'for-you-later':
    "(we'll|we will|will be|can be|let us|sign in|log in|create|tell us|answer|take (the|our) quiz|get|start|gift card|waiting|good for you|care for you|if you|when you|once you|to find|to see|to get|not for you)",
  // How leaving a list is asked for
  leaving:
    "(unsubscrib*|opt out|opting out|(be|to be) (removed|taken off)|leave (this|the|our) list|(come|get) off (this|our) [<word>] list|to (come|get) off the [<word>] list|stop (receiving|getting)|(stop|end|cancel) [all|any|these|our|the|such|your] [further|future|more|marketing|promotional] (email*|e mail*|mails|mailings|messages|newsletter*|letters|communications|catalogues)|no longer (want|wish|like|care) [to] [receive|get|hear] [from] (us|our|these|such|any))",
  // What clears a suspicion
  security:
    '(link|links|password*|token*|otp|one time code*|verif*|session*|card|cards|visa|mastercard|amex|certificate*|domain*|api key*|invit*|username*|identity|breach|fraud|scam*|harm|licence|license|licenses|payment method*|url|browser|cookie*|login|log in|sign in|magic|reset|request|requested|account|code|codes|trial|free trial|subscription|membership|reservation|hold|warranty|passport|visa|insurance policy)',
  admin:
    '(threshold*|alert*|notif*|rss|report*|setting*|enable*|disable*|show|hide|display*|determines|field|fields|column*|configure*|filter*|end date|start date|toggle*|migration*|webhook*|cron|export*|csv|insufficient|not enough|default|value|integer|parameter*|option*|e g|for example|such as)',
  negation: "(no|not|never|without|zero|don't|doesn't|isn't|aren't|won't|cannot|can't|neither|nor)",
  // The years that targets are set for
  coming: '(2026|2027|2028|2029|2030|2031|2032|2033|2034|2035|2036|2037|2038|2039|2040|2041|2042|2043|2044|2045|2046|2047|2048|2049|2050|2060)',
  // What green targets aim at
  goal:
    "(net zero|net 0|carbon neutral|climate neutral|carbon neutrality|climate neutrality|co2 neutral|climate positive|carbon negative|carbon positive|plastic free|zero plastic|zero waste|zero emission*|zero carbon|carbon zero|fossil free|waste free|emission* free|nature positive|deforestation free|100 % (recycled|recyclable|renewable|reusable|electric|sustainable|circular|compostable|organic|green)|fully (recycled|recyclable|renewable|electric|circular|sustainable)|(only|nothing but|all|exclusively) (recycled|renewable|organic|recyclable|reusable) (material*|energy|electricity|power|plastic|cotton|packaging))",
  // Kinds of business that rank themselves: one of them, not all
  trade: '(agency|clinic|spa|medspa|med spa|salon|barber|barber shop|barbershop|studio|gym|dentist|dental practice|plumber|electrician|roofer|roofing company|contractor|company|firm|store|retailer|bakery|cafe|restaurant|academy|garage|dealer|dealership|broker|realtor|photographer|florist|jeweller|jeweler|builder|provider|supplier|distributor|wholesaler|manufacturer|exporter|importer|platform|marketplace|app|website|cleaning service|delivery service|venue|hotel|club|brand|tour operator|travel agency|consultancy|coworking space|fintech|exchange)',
  // Claims: whose they are, and what they rest on
  ours: "(we|our|ours|us|we're|we've|we'll)",
  source:
    "(^ source|sources|source [<word>] [<word>] <digits>|study|studies|survey*|surveyed|poll|polled|(research|analysis|figures|data|ranking|rating*) (by|from|of)|report|audit*|methodology|method|(tested|verified|measured|assessed|reviewed|ranked|rated|awarded|voted|judged) by|(independent*|third party) (test*|verif*|review*|lab*|assess*|check*)|according to|per [the] <word> [<word>] [<word>] (bureau|census|institute|ministry|foundation|commission|university|survey|2018|2019|2020|2021|2022|2023|2024|2025|2026|2027|2028)|certificate*|licen* (no|nr|number|id|<digits>)|iso <digits>|based on|sample of|n <digits>|life cycle|lca|benchmark*|how we (measure*|calculate*|count*|test*|know|work out)|see (how|why (^|it|this|that|they|these|those|so|the <word> is)|the (data|figures|numbers|evidence|proof|method))|learn (how|why (^|it|this|that|they|these|those|so))|footnote*|trial (of|with|on)|(fast|inc|fortune) (50|100|500|1000|5000)|magic quadrant|out of <digits> (tested|reviewed|compared))",
  // What heads a list of what is left out of something: of returns, of an offer, of cover
  exemption:
    "(exception*|exclusion*|excluded|excludes|excluding|exempt*|non (returnable|refundable|exchangeable|eligible)|ineligible|final sale|(not|never|no|can't|cannot|won't|don't|doesn't|isn't|aren't) [we|be|is|are] [<word>] (return|returns|returned|returnable|refund|refunds|refunded|refundable|exchange|exchanges|exchanged|exchangeable|eligible|valid|covered|cover|covers|included|include|applicable|apply|applies|combinable|combined|accepted|accept|(taken|take) back)|(without|no) right (of|to) (withdrawal|withdraw|cancel|return))",
  // What belongs to the reader: what others do with it is told to the reader alone
  theirs:
    '((your|yours) [own] [<word>] [<word>] (link|links|code|codes|referral*|invitation*|invite*|listing*|profile*|account*|post|posts|page|pages|store|shop|storefront|comment*|review|course*|form|forms|ad|ads|article*|photo*|video*|playlist*|event|events|campaign*|fundraiser*|artwork*|design*|template*|gig|gigs|service*|auction*|gift|wishlist|registry|question*|song*|track|book|ebook|recipe*|project*|newsletter*|product|products|item for sale|property|house|flat|apartment|cottage|calendar)|(from|with|through|thanks to) you)',
} as const satisfies Readonly<Record<string, string>>
