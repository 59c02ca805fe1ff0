<?php
require 'inc/config.php';
require 'inc/functions.php';
include 'inc/header.php';
$chambres = liste_chambres($pdo);
?>
<section class="hero">
    <video autoplay loop src="assets/spot-hotel.mp4"></video>
    <h1>Hôtel Belvédère du Port</h1>
    <p>Chambres à partir de <b>49 €</b>*</p>
</section>

<div class="bandeau">
    Réservé <?= mt_rand(11, 38) ?> fois dans les dernières 24 heures
</div>

<section class="grille">
<?php foreach ($chambres as $c): ?>
    <article class="ch">
        <img src="<?= e($c['photo']) ?>" alt="<?= e($c['nom']) ?>">
        <h3><?= e($c['nom']) ?></h3>
        <p><?= e($c['texte']) ?></p>
        <p class="prix">
            <s><?= round($c['prix'] / 0.62) ?> €</s>
            <?= $c['prix'] ?> €
        </p>
        <?php if ($c['libres'] > 0): ?>
            <p><?= $c['libres'] ?> chambre(s) libre(s) ce soir</p>
        <?php else: ?>
            <p>Complet ce soir</p>
        <?php endif; ?>
        <p class="rouge">Dernière chambre à ce prix !</p>
        <a class="bt" href="reserver.php?id=<?= (int) $c['id'] ?>">Réserver</a>
    </article>
<?php endforeach; ?>
</section>

<section class="avis">
    <h2>Note des clients : 9,7 / 10</h2>
    <?php foreach (avis_du_jour() as $a): ?>
        <blockquote><?= e($a['texte']) ?><cite><?= e($a['nom']) ?>, hier</cite></blockquote>
    <?php endforeach; ?>
</section>

<section class="infos">
    <h2>Bon à savoir</h2>
    <p>Arrivée de 15 h à 22 h, départ jusqu’à 11 h. Parking payant : 12 € par nuit.</p>
    <p>Petit-déjeuner 14 €, non compris, à choisir sur place si vous le voulez.</p>
</section>

<p class="mini">* prix hors frais de service, linge, taxe de séjour et supplément vue, ajoutés au règlement.</p>
<?php include 'inc/footer.php'; ?>
