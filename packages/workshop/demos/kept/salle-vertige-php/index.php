<?php
require 'inc/tarifs.php';
require 'inc/bdd.php';

$cours = $bdd->query('select * from cours where jour >= curdate() order by jour limit 5')->fetchAll();
?>
<!doctype html>
<html lang="fr">
<head>
    <meta charset="utf-8">
    <title>Vertige, salle d'escalade à Privas</title>
    <link rel="stylesheet" href="style.css">
</head>
<body>
<header>
    <h1>Vertige</h1>
    <p>900 m² de bloc, ouverts tous les jours de 10 h à 22 h</p>
</header>

<div class="promo">
    L'offre s'arrête le <?= $promo['fin'] ?> à minuit, après il sera trop tard !
</div>

<section class="formules">
    <?php foreach ($formules as $cle => $f): ?>
        <div class="carte">
            <h2><?= $f['nom'] ?></h2>
            <p class="gros"><?= $f['prix'] ?> €</p>
            <p><?= $f['texte'] ?></p>
            <p style="font-size:7px;color:#f0f0f0"><?= $f['suite'] ?></p>
            <a class="btn" href="inscription.php?f=<?= $cle ?>"><?= $f['bouton'] ?></a>
        </div>
    <?php endforeach; ?>
</section>

<section class="cours">
    <h2>Prochains cours</h2>
    <?php foreach ($cours as $c): ?>
        <p>
            <?= date('d/m', strtotime($c['jour'])) ?> – <?= htmlspecialchars($c['titre']) ?>,
            <?= $c['max'] - $c['inscrits'] ?> places libres
        </p>
    <?php endforeach; ?>
</section>

<section class="avis">
    <p>★★★★★ « J'ai perdu 14 kilos en six semaines, merci Vertige » – Un adhérent</p>
    <p>Et vous, vous comptez rester sur le canapé jusqu'à l'infarctus ?</p>
</section>

<div id="ck">
    <p>Nous utilisons des cookies de mesure.</p>
    <button class="btn">Accepter</button>
    <button class="btn">Refuser</button>
</div>
<script src="ck.js"></script>
</body>
</html>
