<?php
require 'inc/config.php';
require 'inc/functions.php';
$c = chambre($pdo, (int) ($_GET['id'] ?? 0));
$etape = (int) ($_POST['etape'] ?? 1);
include 'inc/header.php';
?>
<h1>Réserver : <?= e($c['nom']) ?></h1>

<form method="post">
<?php if ($etape === 1): ?>
    <input type="hidden" name="etape" value="2">
    <label>Nom <input name="nom" required></label>
    <label>Mail <input name="mail" type="email" required></label>
    <label>Nuit du <input name="nuit" type="date" required></label>
    <label><input type="checkbox" name="news" checked> Je veux bien recevoir les offres de l’hôtel</label>
    <label><input type="checkbox" name="lit"> Lit bébé (gratuit)</label>
    <button class="bt">Suite</button>
<?php elseif ($etape === 2): ?>
    <input type="hidden" name="etape" value="3">
    <h2>Protégez votre séjour</h2>
    <label class="gros"><input type="radio" name="assur" value="1" checked> Oui, je protège mes proches (9,90 €)</label>
    <label class="pale"><input type="radio" name="assur" value="0"> Non, je prends le risque de tout perdre</label>
    <p>Une grippe, un accident, un deuil… cela n’arrive pas qu’aux autres.</p>
    <button class="bt">Suite</button>
<?php else: ?>
    <h2>Règlement</h2>
    <table>
        <tr><td>Chambre</td><td><?= $c['prix'] ?> €</td></tr>
        <tr><td>Frais de service</td><td>7,50 €</td></tr>
        <tr><td>Linge de maison</td><td>11 €</td></tr>
        <tr><td>Supplément vue port</td><td>9 €</td></tr>
        <tr><td>Taxe de séjour</td><td>1,10 €</td></tr>
    </table>
    <p>Paiement par carte. Remboursé en entier si vous annulez 48 h avant.</p>
    <button class="bt" formaction="payer.php">Payer</button>
<?php endif; ?>
</form>
<p><a href="index.php">Retour aux chambres</a></p>
<?php include 'inc/footer.php'; ?>
