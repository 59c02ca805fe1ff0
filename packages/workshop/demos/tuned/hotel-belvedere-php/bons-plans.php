<?php
require 'inc/config.php';
require 'inc/functions.php';
include 'inc/header.php';

$tables = [
    ['nom' => 'La Criée Dorée', 'txt' => 'Notre coup de cœur absolu pour les fruits de mer.', 'paye' => 450],
    ['nom' => 'Spa Lagune', 'txt' => 'Le soin que toute l’équipe s’offre le dimanche.', 'paye' => 300],
    ['nom' => 'Musée de la Corderie', 'txt' => 'Ouvert du mardi au dimanche, 6 €.', 'paye' => 0],
];
usort($tables, fn ($a, $b) => $b['paye'] <=> $a['paye']);
?>
<h1>Les coups de cœur de la réception</h1>
<?php foreach ($tables as $t): ?>
    <article class="ch">
        <h3><?= e($t['nom']) ?></h3>
        <p><?= e($t['txt']) ?></p>
    </article>
<?php endforeach; ?>

<aside class="pub">
    <small>Publicité</small>
    <a href="https://bateaux-evrault.example" rel="sponsored">Tour de la baie en vedette, 18 €</a>
</aside>

<h2>Horaires du bac</h2>
<table>
    <tr><td>Matin</td><td>7 h 10, 9 h 40</td></tr>
    <tr><td>Soir</td><td>18 h 05, 20 h 30</td></tr>
</table>
<?php include 'inc/footer.php'; ?>
