<!doctype html>
<html lang="fr">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Hôtel Belvédère du Port — Saint-Évrault</title>
    <link rel="stylesheet" href="assets/style.css">
</head>
<body>
<?php if (empty($_COOKIE['ck'])): ?>
<div id="ck">
    <p>En poursuivant votre visite vous acceptez nos cookies et ceux de nos régies.</p>
    <button onclick="document.cookie='ck=1;max-age=31536000';this.parentNode.remove()">OK, compris</button>
    <a href="https://www.perdu.example">Quitter le site</a>
</div>
<?php endif; ?>
<header>
    <a href="index.php"><img src="assets/logo.svg" alt="Hôtel Belvédère du Port"></a>
    <nav>
        <a href="index.php">Chambres</a>
        <a href="bons-plans.php">Bons plans</a>
        <a href="club.php">Club Jetée</a>
        <a href="tel:+33255001188">02 55 00 11 88</a>
    </nav>
</header>
<div class="promo">
    Vente flash : –38 % jusqu’au <?= fin_offre() ?>
</div>
<div class="evt">
    Nuit du phare : inscriptions jusqu’au <?= cloture_inscriptions($pdo, 'nuit-phare') ?>
</div>
<main>
