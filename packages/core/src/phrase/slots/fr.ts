/** Ce que les phrases françaises laissent ouvert: the French counterparts of `en.ts`, slot by slot. */
export const fr = {
  // Quantities
  number: '(<digits>|<blank>|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|plusieurs|dizaine*|douzaine*|centaine*|une poignee [de])',
  unit: "(article*|unite*|piece*|paire*|exemplaire*|produit*|place|places|chambre*|billet*|ticket*|boite*|bouteille*|taille*|creneau*|coffret*|pack|packs|lot|lots|siege*|nuit*|cabine*|table*|montre*|sac|sacs|bon|bons|offre*|licence*|livre*|robe*|velo*)",
  people:
    '(personne*|client*|acheteur*|acheteuse*|visiteur*|visiteuse*|utilisateur*|utilisatrice*|internaute*|membre*|voyageur*|voyageuse*|abonne*|autres|autre|gens|femmes|hommes|familles|entreprises|amis|inscrit*)',
  // Machines that speak and decide
  ai: "(ia|intelligence artificielle|apprentissage automatique|machine learning|reseau* de neurones|modele* de langage|gpt*|chatgpt|chatbot*|agent conversationnel|algorithme*|robot conseiller)",
  // Time
  time: '(seconde*|sec|minute*|min|mn|heure*|h|jour*|j|semaine*|sem|mois|an|ans|annee*|s)',
  duration: '<number> <time>',
  ago: "(il y a [environ|moins de] (<number>|une|quelques) <time>|il y a (un instant|quelques instants|peu)|a l'instant|tout a l'heure)",
  window:
    "(aujourd'hui|ce soir|recemment|deja|en ce moment [meme]|actuellement|a l'instant|maintenant|cette (semaine|heure|nuit)|ce mois|(en|dans|sur|au cours|durant|pendant|depuis|ces|lors) [de|des|les|la|l'|ces|cette] [<number>] [derniere*|dernier*] [<number>] <time> [derniere*|dernier*]|par (heure|jour|semaine)|depuis hier|la semaine derniere|hier)",
  weekday: '(lundi*|mardi*|mercredi*|jeudi*|vendredi*|samedi*|dimanche*)',
  month: '(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv|fevr|sept|oct|nov|dec)',
  date: "(<digits> [er] <month>|<month> <digits>|<weekday> <digits>|(jusqu' au|jusqu' a|avant|d' ici|le|des|du|au) [au|le|a] (<weekday>|<digits> <digits>|<digits> [er] <month>|<month>))",
  // Money
  currency: '(€|$|£|euro*|eur|centime*|chf|dollar*|livre*)',
  money: '((€|$|£) (<digits>|<blank>)|(<digits>|<blank>) <currency>|<sum>)',
  percent: '(<digits>|<blank>) (%|pour cent|pourcent)',
  period: '(jour*|quotidien*|semaine*|hebdo*|mois|mensuel*|trimestr*|an|ans|annee*|annuel*|semestr*)',
  // What people are told to have won
  prize:
    "(lot|lots|gain*|jackpot|prix|recompense*|cheque cadeau|cheques cadeaux|carte cadeau|bon d'achat|bons d'achat|cheque|<money>|iphone*|ipad*|smartphone|telephone|ordinateur|tablette*|televiseur*|tele|console*|montre*|appareil photo|casque|ecouteurs|enceinte*|aspirateur*|trottinette*|velo*|voiture|drone*|panier garni|croisiere|vacances|voyage*|sejour*|week end*|robot*|cafetiere*|machine a (cafe|expresso|espresso)|friteuse*|blender*|plancha*|barbecue*|batterie de cuisine|valise*|parfum*|bijou*|collier|sac a main)",
  // Where one is, and what reaches a company without leaving it
  screen: "(en ligne|ici|par (e mail|email|mail|courriel|sms|chat|internet)|(depuis|dans|sur|via) [cette|votre|notre|l'|le|la] (page|ecran|site|application|appli|espace|compte) [client|personnel|abonne|membre])",
  // What a public register lists by its name
  medicine:
    '(semaglutide|tirzepatide|liraglutide|dulaglutide|wegovy|ozempic|mounjaro|saxenda|metformine|minoxidil|finasteride|botox|insuline|glp 1|medicament*|vaccin*|antibiotique*|principe actif|ordonnance*|indication*)',
  // What is sold, and how
  offer:
    '(offre*|promo*|solde*|remise*|reduction*|rabais|prix|bon plan|bons plans|bonne affaire|bonnes affaires|destockage|vente flash|vente* privee*|code promo|livraison offerte|livraison gratuite|economis*|cadeau*|profite*)',
  benefit:
    '(economi*|argent|reduction*|remise*|promo*|gratuit*|cadeau*|avantage*|sante|secur*|protec*|proteg*|succes|reussi*|progress*|informe*|mieux|meilleur*|heureux|heureuse|belle|beau|style|forme|bonheur|famille|avenir|vie|ventes|clients|gagner|gain*|apprendre|bons plans|bonnes affaires|bonne affaire|bien etre)',
  // What may be had for less, and for a time
  bargain:
    '(offre*|promo*|remise*|reduction*|prix|tarif*|soldes|vente|rabais|bon plan|bons plans|bonne affaire|bonnes affaires|formule decouverte)',
  // What is counted and is no stock
  uncounted:
    '(<duration>|seconde*|minute*|heure*|jour*|semaine*|mois|annee*|an|ans|etape*|page*|tour*|match*|kilometre*|km|point*|fichier*|go|mo|personne*|gens|erreur*|lecon*|module*|but|buts|arret*|choix|option*|chose*|facon*|question*|dentiste*|patient*|femmes|hommes|œuf*|oeuf*)',
  // What a person answers with
  accept:
    "(oui|ok|d' accord|accepter|j' accepte|tout accepter|continuer|je m' abonne|m' abonner|s' abonner|je m' inscris|m' inscrire|s' inscrire|j' en profite|profiter|je profite|ajouter|acheter|commencer|activer|passer a|je veux|c' est parti|valider|autoriser|essayer|recevoir|je decouvre|obtenir|confirmer|payer|garder|conserver|compris)",
  decline:
    "(non|non merci|pas maintenant|plus tard|peut etre plus tard|ignorer|refuser|tout refuser|je refuse|passer [cette etape]|annuler|fermer|continuer sans|sans facon|ca ne m' interesse pas|pas interesse*|me desinscrire|se desinscrire|se desabonner|quitter|rester sur|me le rappeler plus tard|ne pas autoriser)",
  refusal:
    "(non|nan|non merci|merci mais non|non pas|sans facon|pas maintenant|pas aujourd' hui|plus tard|peut etre plus tard|une autre fois|je passe|je passe mon tour|je refuse|pas interesse*)",
  // What only a fool would turn down, and what only a fool would choose
  good: "(<benefit>|offres exclusives|offres speciales|offre exclusive|coupon*|cashback|bon de reduction|bons de reduction|code promo|codes promo|livraison offerte|livraison gratuite|frais de port offerts|petits prix|prix bas|prix reduit*|meilleur prix|bonus|privilege*|recompense*|points|rabais|solde*|gagner|jeu|jeux|chance|astuces|bons conseils|moins cher|<percent> de (reduction|remise|rabais)|moitie prix)",
  bad: "(pauvre*|malade|fauche*|ignorant*|mal informe*|desinforme*|moche|laid|laide|bete|idiot|idiote|stupide|nul|nulle|paresseux|paresseuse|ringard*|demode*|depasse*|stresse*|fatigue|fatiguee|epuise*|mediocre*|malheureux|malheureuse|triste|bloque|bloquee|endette*|vulnerable*|inquiet|inquiete|perdu|perdue|en retard|en danger|a la traine|a l' ecart|dans l' ignorance|dans le noir|dans le flou|sans protection|sans defense|mal protege*|mal assure*|un perdant|une perdante|un rate|desorganise*|seul dans mon coin|seule dans mon coin)",
  loss: "((payer|paie|paye|paierai|payerai|depenser|depenserai|debourser) [beaucoup|encore|toujours|bien] (plus cher|trop cher|plein pot|plein tarif|le plein tarif|le tarif plein|au tarif plein|le prix fort|au prix fort|le prix plein|le double|davantage|trop|plus|les frais de port|la livraison|mes frais)|[le|au|un] (plein tarif|tarif plein|prix fort|prix plein)|plus cher|(gaspiller|jeter) [mon|de l'|du|l'|tout mon] (argent|temps|energie|par les fenetres)|(perdre|perdrai|perds) (de l' argent|du temps|des clients|mon (argent|temps|avantage*|cadeau)|ma (reduction|remise|place)|mes (avantages|economies|reductions|clients|points|cadeaux))|(rater|raterai|rate|louper|manquer|passer a cote de|passer a cote d') (l'|cette|ces|ce|une|un|la|le|les|des|ma|mon|mes|tout)|passer a cote|(rester|resterai|reste|etre|demeurer|continuer a etre|me sentir) [toujours|encore|tres|un peu|bien] <bad>|galerer|souffrir|echouer|stagner|m' ennuyer|l' echec|le chaos|l' ignorance|la mediocrite|l' ennui|trainer derriere)",
  consent:
    "(j' accepte|je souhaite recevoir|je veux recevoir|j' aimerais recevoir|recevoir … (offre*|newsletter*|actualite*|nouveaute*|information*|email*|e mail*|mail|mails|sms|bons plans|promotion*|communication*)|recevez … (offre*|newsletter*|actualite*|bons plans|promotion*)|newsletter*|lettre d' information*|infolettre*|(m' inscrire|m' abonner|je m' abonne|je m' inscris|inscrivez moi|abonnez moi)|tenez moi [au courant] [informe*]|(offres|promotions|bons plans) (de|des|du|par|partenaire*|commercial*|exclusi*|special*|personnalise*)|(envoyez moi|contactez moi|ecrivez moi)|(partager|transmettre|communiquer|ceder) … (donnees|coordonnees|informations)|partenaires|conditions generales|cgv|cgu|politique de confidentialite|cookies (publicitaires|marketing|analytiques|de mesure)|publicite* (ciblee*|personnalisee*)|demarchage|prospection)",
  // What is asked for in the sender's own interest: to be written to, to hand data on
  solicitation:
    "((etre (demarche|demarchee|demarches|sollicite|sollicitee)|(recevoir|recevez|recois|etre contacte*|etre informe*|etre appele*|m' abonner|m' inscrire|vous abonner|vous inscrire|etre inscrit*|envoyer|m' envoyer|m' adresser|profiter) … (offres|promotions|promotionnel*|newsletter*|infolettre*|lettre d' information|publicite*|publicitaire*|prospection|bons plans|commercia*|marketing|demarchage) [commerciales|speciales|exclusives|promotionnelles]) [de (nos|vos|la part de nos) partenaires|des partenaires|par (e mail|email|mail|courriel|sms|telephone)])",
  handover:
    "((partager|partage|partagez|transmettre|transmission|transmises|ceder|cedees|communiquer|communiquees|vendre|partagees|utiliser|utilisees) [de|a ce que] [mes|vos|les] [<word>] (donnees|coordonnees|informations|adresse)|(mes|vos) (donnees|coordonnees|informations) [personnelles] [soient|puissent|peuvent|pourront|seront|sont] [etre] (partagees|transmises|cedees|communiquees|vendues|utilisees)) … (partenaire*|tiers|annonceur*|sponsor*|publicit*|marketing|prospection|commercia*)",
  // A wish to be written to about what is for sale, however it is put
  wooing:
    "(((me|m'|nous) (tenir|prevenir|informer|appeler|contacter|ecrire|avertir|alerter|parler|signaler|solliciter) [au courant]|(appelez|prevenez|informez|parlez|ecrivez|contactez|tenez|avertissez|alertez|signalez|gatez|sollicitez) (moi|nous) [au courant|informe*]|(tenir|tenu*|prevenu*|averti*|alerte*|informe*|contacte*|appele*|sollicite*|recontacte*) (au courant|en premier|par|des|de|quand|lors|au sujet|pour)|(pouvez|pourrez|peut|pourra) (m'ecrire|m'appeler|me (contacter|prevenir|solliciter|relancer))|(on|vous|marque|boutique) me (contacte|contactiez|recontacte|sollicite|previenne|appelle)|(ne|n') rien (manquer|rater|louper)|un (petit mot|message|sms|courriel|e mail|mail) (quand|lors|des qu')) … (offre*|promo*|solde*|remise*|reduction*|rabais|nouveaute*|nouvelle* collection*|vente* privee*|bon plan|bons plans|(vos|nos|autres|leurs) (produits|services|marques)|catalogue*|newsletter*|infolettre*|lancement*))",
  // What is sent or handed on in order to sell, as a box names it: the letter, the channel with what it is for, those who write, those who are given data
  courting:
    "((la|notre|votre|vos|nos|une|sa|a|et|l') [<word>] (newsletter*|infolettre*|liste de diffusion)|lettre* (mensuelle*|hebdomadaire*|quotidienne*|commerciale*|promotionnelle*|d'information*|d'actualite*|de (la|votre|notre|ma) (boutique|marque|maison|magasin|enseigne|librairie|galerie))|(appel|appels|courriel|courriels|e mail*|email*|mails|sms|texto|textos|message|messages|envoi|envois|courrier|courriers|demarchage|sollicitations|communications|publicites|relances) (commercia*|promotionnel*|publicitaire*|marketing|de prospection|telephonique*)|(offre|offres|promo|promos|promotion|promotions|bons plans|remises|soldes|nouveautes|reductions|ventes privees) [<word>] [<word>] par (texto*|sms|courriel*|mail|e mail|email|telephone|message*|courrier)|(recevoir|recois|envoi|envoyer|envoie|reception|catalogue*|courriels|textos|sms|messages) [<word>] [<word>] (du catalogue|des catalogues|de catalogues|(offre|offres|promo|promos|promotion|promotions|bons plans|soldes|ventes privees|remises|publicites|publicite))|(rappele*|appele*|contacte*|recontacte*|sollicite*|relance*|demarche*|joint|joints|jointe) par (des|les|vos|nos|un|une|certains|ses|leurs) [<word>] [<word>] (partenaire|partenaires|annonceurs|sponsors)|(appels|courriels|messages|sms|textos|envois|offres|promotions|promos|sollicitations|nouvelles) (de|des|d') [vos|nos|ses|leurs|certains] [<word>] (partenaire|partenaires|annonceurs|sponsors|tiers)|(partenaires|annonceurs|sponsors|marques|enseignes|societes|filiales|assureurs|installateurs|courtiers|recruteurs) [<word>] [<word>] [puissent|peuvent|pourront|a] (m'|me|nous) [<word>] (appel*|contact*|recontact*|ecri*|sollicit*|joign*|joindre|relanc*|rappel*|envoi*|envoy*|demarch*)|(partage|cession|transmission|communication|revente|vente) de (mes|mon|ma|nos|vos|votre) <word> [<word>] [<word>] (a|aux|avec) [des|les|vos|nos|ses|certains|certaines] [<word>] (partenaire|partenaires|marques|annonceurs|sponsors|tiers|enseignes|assureurs|recruteurs|courtiers|installateurs)|(transmettez|transmettre|passez|donnez|communiquez|communiquer|partagez|partager|cedez|ceder) (mes|mon|ma) <word> [<word>] [<word>] (a|aux|avec) [des|les|vos|nos] [<word>] (partenaire|partenaires|marques|annonceurs|sponsors|tiers|enseignes|assureurs|recruteurs|courtiers|installateurs)|(mon|ma|mes) <word> [<word>] (peut|peuvent|pourra|pourront) etre (communique*|transmis*|partage*|cede*|montre*|vendu*) (a|aux|avec) [des|les|vos] [<word>] (partenaire|partenaires|marques|annonceurs|sponsors|tiers|enseignes|recruteurs|assureurs)|mes <word> [<word>] [<word>] (soient|soit|etre|seront|sont) (transmis*|partage*|cede*|communique*|vendu*|revendu*) (a|aux|avec) [des|les|vos|nos|certains] [<word>] (partenaire|partenaires|marques|annonceurs|sponsors|tiers|enseignes|assureurs|recruteurs))",
  // Those who receive data and are called by no name
  unnamed:
    "([nos|vos|des|les|ses|leurs|certains|certaines|d'|quelques|divers|plusieurs|notre reseau (de|d')] [<digits>] [autres|reseau (de|d')|quelques] (partenaires|tiers|annonceurs|sponsors|affilies) [de confiance|commerciaux|publicitaires|selectionnes]|(d'|des|a d'|certaines|quelques|nos|vos|plusieurs) [autres] (societes|entreprises|organismes|marques|enseignes|etablissements|boutiques) (tierces|tiers|partenaires|amies|amis|soeurs|affiliees|de confiance|[soigneusement|rigoureusement] (selectionnees|selectionnes|choisies|choisis|triees|tries)|selectionnees|exterieures|qui (partagent|pensent|nous ressemblent)|que nous (choisissons|avons (choisies|selectionnees))|dont (les|nous))|(d'|a d'|certaines) autres (societes|entreprises|organismes|marques|enseignes|etablissements)|(des|d'|d'autres|quelques|certains) acteurs (du secteur|du marche|tiers|choisis|tries sur le volet)|(des|d'|quelques|certaines) (enseignes|marques|societes|maisons) triees sur le volet)",
  // Ce qui accompagne une chose à acheter : son prix, son bouton, la vente dont elle fait partie
  'for-sale':
    "(<money>|ajouter au panier|acheter|acheter maintenant|commander|j'en profite|profitez en|(vente|offre) flash|nos soldes|livraison (offerte|gratuite)|<percent> de (remise|reduction)|offre speciale)",
  // What says that a list was made for one reader, and what says so of something else
  'for-you':
    '((choisi|choisie|choisis|choisies|selectionne*|recommande*|suggere*|conseille*|personnalise*|selection*|recommandation*|suggestion*) [rien que|juste|specialement|expres|tout specialement|uniquement|personnellement] pour (vous|toi)|^ (rien que|juste|specialement|uniquement) pour (vous|toi) ^|(votre|vos|ta|tes) (selection*|recommandation*|suggestion*|coups de coeur) (personnel*|personnalise*))',
  'for-you-later':
    '(nous allons|sera|seront|peut|connectez vous|creez|dites nous|repondez|si vous|pour vous (aider|offrir|permettre|servir|inscrire|connecter|proposer|accompagner|garantir))',
  // How leaving a list is asked for
  leaving:
    "(desinscri*|desabonn*|ne plus recevoir|ne (souhaitez|voulez|desirez) plus (recevoir|de|nos|ces)|(retire|retiree|raye|rayee|supprime|supprimee) de|quitter (la|cette|notre) liste|(arreter|stopper|cesser|interrompre|mettre fin a) [de recevoir] (nos|ces|ses|les|vos|l'|cet) (envoi*|message*|courriel*|e mail*|email*|mails|lettre*|newsletter*|infolettre*))",
  // What clears a suspicion
  security:
    "(lien|liens|mot de passe|mots de passe|jeton*|code de (verification|securite|confirmation)|verif*|session*|carte*|certificat*|domaine*|cle api|invitation*|identite|identifiant*|fraude*|arnaque*|licence*|moyen de paiement|url|navigateur|cookie*|connexion|reinitialis*|demande|compte|essai|abonnement|adhesion|garantie|passeport|visa|contrat|reservation)",
  admin:
    '(seuil*|alerte*|notif*|rss|rapport*|parametr*|activer|desactiver|afficher|masquer|champ|champs|colonne*|configur*|filtre*|date de (fin|debut)|export*|csv|insuffisant*|par defaut|valeur|option*|par exemple|tel que|tels que|p ex)',
  negation: "(ne|n'|pas|jamais|sans|aucun*|ni|plus aucun*|zero)",
  // The years that targets are set for
  coming: '(2026|2027|2028|2029|2030|2031|2032|2033|2034|2035|2036|2037|2038|2039|2040|2041|2042|2043|2044|2045|2046|2047|2048|2049|2050|2060)',
  // What green targets aim at
  goal:
    "(zero carbone|zero emission*|zero dechet*|zero plastique|neutre* en carbone|neutralite carbone|neutralite climatique|neutre* pour le climat|net zero|sans plastique|sans emission*|100 % [d'energie*|d'electricite|de materiaux|de matieres] (recycle*|recyclable*|renouvelable*|electrique*|durable*|circulaire*|bio|reutilisable*|compostable*)|sans deforestation|(uniquement|exclusivement|que) [<word>] [<word>] (recycle*|renouvelable*|biologique*))",
  // Kinds of business that rank themselves: one of them, not all
  trade: '(salon [de <word>]|clinique [<word>]|agence [<word>]|cabinet [<word>]|salle de sport|studio [<word>]|restaurant|boulangerie|patisserie|pizzeria|hotel|garage|barbier|dentiste|photographe|plombier|electricien|entreprise [de <word>]|boutique|magasin|plateforme [<word>]|site [<word>]|application [<word>]|appli|marque|fournisseur|distributeur|fabricant|traiteur|spa|institut [<word>])',
  // Claims: whose they are, and what they rest on
  ours: '(nous|notre|nos)',
  source:
    "(^ source|sources|source [<word>] [<word>] <digits>|etude*|enquete*|sondage*|panel|(recherche*|analyse*|chiffres|donnees|classement|palmares) (de|du|des|d'|par|issu*)|rapport|audit*|methodologie|methode|(teste*|verifie*|mesure*|evalue*|classe*|note*|elu*|recompense*|realise*) (par|aupres)|(independant*|organisme tiers|tierce partie)|selon|d'apres|certificat*|licence (n|no|numero|<digits>)|iso <digits>|base* sur|echantillon|cycle de vie|acv|comparatif|(comment|pourquoi) nous (mesur*|calcul*|compt*|test*)|voir (comment|pourquoi|les (chiffres|donnees|preuves)|la methode)|note de bas de page|essai (mene|realise|sur))",
  // Ce qui coiffe une liste de ce qui est laissé de côté : des retours, d’une offre, d’une garantie
  exemption:
    "(exception*|exclusion*|exclu|exclus|exclue|exclues|exclut|excluent|hors (offre|promotion|garantie|remboursement)|(n'est|ne sont|n'etant|non|ne seront|ne sera|ne peuvent [pas] etre|ne peut [pas] etre|pas) [pas|ni] [<word>] (retournable*|remboursable*|echangeable*|eligible*|concern*|couvert*|compris*|inclus*|cumulable*|accept*|repris*|retourn*|rembours*|echang*|valable*)|(ne|n) (s'applique|s'appliquent|rembours*|repren*|accept*|echang*|couvr*|vaut|concern*) (pas|pas a|ni)|sans droit de retractation|sauf)",
  // Ce qui est au lecteur : ce que d’autres en font n’est dit qu’à lui
  theirs:
    "((votre|vos|ton|ta|tes) [<word>] [<word>] (lien|liens|code|codes|parrainage|invitation*|annonce|annonces|profil*|compte*|publication*|page|pages|boutique|commentaire*|avis|cours|formation*|formulaire*|article*|photo*|video*|evenement*|campagne*|cagnotte*|collecte*|oeuvre*|modele*|service*|enchere*|cadeau|liste|question*|chanson*|livre*|recette*|projet*|produit|produits|logement*|maison|appartement|gite|agenda)|(chez vous|grace a vous|de votre part|par votre intermediaire))",
} as const satisfies Readonly<Record<string, string>>
