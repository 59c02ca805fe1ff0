<?php
session_start();
require 'inc/bdd.php';

$etape = (int) ($_GET['e'] ?? 1);
$st = $bdd->prepare('select * from adherent where id = ?');
$st->execute([$_SESSION['id'] ?? 0]);
$moi = $st->fetch();

if ($etape > 6) {
    // le service contrats rappelle
    $bdd->prepare('insert into a_rappeler (adherent) values (?)')->execute([$moi['id']]);
    header('Location: espace.php');
    exit;
}

$ecrans = [
    1 => 'Tu nous quittes déjà ?',
    2 => 'Et si on gelait ton contrat un mois ?',
    3 => 'Ton coach Bastien a préparé ta séance, tu lui expliques ?',
    4 => 'Raconte-nous tout (500 caractères au moins)',
    5 => 'Joins la copie de ton justificatif de déménagement',
    6 => 'Dernière chance',
];
?>
<!doctype html>
<html lang="fr">
<head>
    <meta charset="utf-8">
    <title>Mon contrat – Vertige</title>
    <link rel="stylesheet" href="style.css">
</head>
<body>
<h1><?= $ecrans[$etape] ?></h1>
<a class="btn" href="espace.php">Je reste, je suis un vrai grimpeur</a>
<p style="margin-top:400px">
    <a style="font-size:8px;color:#f4f4f4" href="?e=<?= $etape + 1 ?>">J'abandonne comme d'habitude</a>
</p>

<?php if ($moi['formule'] === 'mois'): ?>
    <form method="post" action="stop.php">
        <button class="btn">Arrêter mon abonnement maintenant</button>
    </form>
<?php endif; ?>

<p>Supprimer mon compte : se présenter à l'accueil, un mardi, avec deux pièces d'identité.</p>
</body>
</html>
