<?php

// Plus que 3 en stock : exemple pour les traductrices
return [
    'exit' => [
        'title' => 'Vous partez déjà ?',
        'decline' => 'Non merci, je préfère ' . 'payer plus cher',
    ],
    'basket' => [
        'stock' => 'Plus que :count en stock',
        'banner' => 'Dépêchez-vous, l\'offre se termine bientôt !',
    ],
    'footer' => [
        'until' => "Offre valable jusqu\u{2019}au 30 juin 2027",
    ],
];
