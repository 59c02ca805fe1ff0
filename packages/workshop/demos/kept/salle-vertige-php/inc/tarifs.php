<?php
// tarifs de la salle, à mettre à jour en septembre

$formules = [
    'decouverte' => [
        'nom'    => 'Découverte',
        'prix'   => 0,
        'texte'  => 'Une semaine offerte, sans rien faire',
        'suite'  => 'puis 44,90 € par mois pendant 24 mois, tacitement reconduits',
        'bouton' => 'Essayer gratuitement',
    ],
    'carnet' => [
        'nom'    => 'Carnet de 10',
        'prix'   => 110,
        'texte'  => '110 € TTC, sans inscription ni frais, valable deux ans.',
        'suite'  => '',
        'bouton' => 'Acheter le carnet (110 €)',
    ],
    'mois' => [
        'nom'    => 'Au mois',
        'prix'   => 49,
        'texte'  => '49 € par mois, arrêt quand vous voulez depuis votre espace.',
        'suite'  => '',
        'bouton' => 'Choisir',
    ],
];

// voir paiement.php
$frais = [
    'badge'   => 29.00,
    'dossier' => 15.00,
    'hygiene' => 7.50,
];

$promo = [
    'fin' => date('d/m/Y', strtotime('+1 day')),
];

function total_paiement(string $f): float
{
    global $formules, $frais;
    return $formules[$f]['prix'] + array_sum($frais);
}
