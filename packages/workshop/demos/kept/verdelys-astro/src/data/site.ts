export const SITE = {
  nom: 'Verdélys',
  slogan: 'Le complément qui remet votre corps à zéro',
  adresse: 'Verdélys SAS, 40 quai des Tanneurs, 69005 Lyon',
};

export const PROMESSES = [
  { titre: 'Immunité', texte: 'Protège de la grippe et du rhume tout l’hiver.' },
  { titre: 'Ligne', texte: '–7 kg en trois semaines, sans bouger de votre canapé.' },
  { titre: 'Planète', texte: 'Zéro impact : notre flacon ne laisse aucune trace.' },
  { titre: 'Étiquette', texte: 'Spiruline 500 mg, gélule végétale. Ne remplace pas une alimentation variée.' },
];

export const OFFRES = [
  { id: 'decouverte', nom: 'Découverte', prix: '0 €', detail: 'Vous ne payez que l’envoi', cta: 'Essayer sans risque' },
  { id: 'flacon', nom: 'Un flacon', prix: '22 €', detail: 'Achat unique, port 4 € compris, pas d’abonnement', cta: 'Acheter' },
];

export const PETITS_CARACTERES =
  'L’essai vaut accord pour un envoi mensuel à 44,90 € dès le 10e jour. Pour y mettre fin : 0 899 00 21 45 (3 €/appel), lundi et jeudi matin.';

export const TEMOINS = [
  { nom: 'Dr A. Ferrand', role: 'nutritionniste', img: '/img/shutter-1188.jpg', texte: 'Je le prescris à ma propre mère.' },
  { nom: 'Lucie', role: 'maman de 3 enfants', img: '/img/shutter-2210.jpg', texte: 'Mon mari ne me reconnaît plus !' },
];

export const BANDEAU = {
  texte: 'Rupture imminente : il reste {n} flacons pour votre département',
  n: 17,
};

export const LIVRAISON = {
  texte: 'Commandé avant {heure}, expédié le jour même (jours ouvrés).',
  heure: '13 h',
};
