<?php
require 'inc/tarifs.php';
$f = isset($formules[$_GET['f'] ?? '']) ? $_GET['f'] : 'mois';
?>
<!doctype html>
<html lang="fr">
<head>
    <meta charset="utf-8">
    <title>Inscription – Vertige</title>
    <link rel="stylesheet" href="style.css">
</head>
<body>
<h1>Inscription « <?= $formules[$f]['nom'] ?> »</h1>
<form method="post" action="paiement.php">
    <input type="hidden" name="f" value="<?= $f ?>">
    <p><label>Nom <input name="nom" required></label></p>
    <p><label>Mail <input name="mail" type="email" required></label></p>
    <p><label>Naissance <input name="naissance" type="date" required></label></p>

    <p>
        <input type="checkbox" name="assur" value="1" checked id="assur">
        <label for="assur">Assurance Grimpe+ (8,90 € par mois)</label>
    </p>
    <p>
        <input type="checkbox" name="nopub" value="1" id="nopub">
        <label for="nopub">Je refuse de ne pas être tenu au courant par SMS</label>
    </p>
    <p>
        <input type="checkbox" name="tel" value="1" checked id="tel">
        <label for="tel">Nos partenaires nutrition peuvent m'appeler</label>
    </p>
    <p>
        <input type="checkbox" name="chaussons" value="1" id="ch">
        <label for="ch">Louer des chaussons (4 € par séance)</label>
    </p>
    <p>
        <input type="checkbox" name="tout" value="1" required id="tout">
        <label for="tout">J'accepte le règlement, la prospection, et l'usage de mes photos en publicité</label>
    </p>

    <?php if ($f === 'decouverte'): ?>
        <p><label>IBAN <input name="iban" required></label> Il sert uniquement à ouvrir le tourniquet.</p>
    <?php endif; ?>

    <button class="btn">Continuer</button>
    <a href="index.php">Revenir aux formules</a>
</form>
</body>
</html>
