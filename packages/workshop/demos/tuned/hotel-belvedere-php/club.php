<?php
require 'inc/config.php';
require 'inc/functions.php';
include 'inc/header.php';
$resilier = isset($_GET['resilier']);
?>
<h1>Club Jetée</h1>
<?php if (!$resilier): ?>
    <p class="gros">Un mois de Club à 1 €, surclassement garanti.</p>
    <form method="post" action="club-payer.php">
        <input name="mail" type="email" placeholder="Votre mail" required>
        <button class="bt">J’en profite pour 1 €</button>
    </form>
    <p class="mini">Passé le premier mois, 24,90 € par mois, engagement douze mois.</p>
    <p>Déjà membre ? <a href="club.php?carte=1">Voir ma carte</a></p>
    <p><a href="index.php">Réserver sans le Club</a></p>
<?php else: ?>
    <h2>Résilier</h2>
    <p>La résiliation se fait uniquement à la réception, muni de votre carte et d’un justificatif de domicile.</p>
    <p>Pensez à tout ce que vous laissez derrière vous :</p>
    <ul>
        <li>le surclassement</li>
        <li>le café de bienvenue</li>
        <li>votre rang « Capitaine »</li>
    </ul>
    <a class="bt" href="club.php">Je reste Capitaine</a>
<?php endif; ?>

<h2>La roue du Capitaine</h2>
<p>Laissez votre mail et tournez la roue : 1 nuit à gagner !</p>
<button class="bt" id="roue" onclick="tourner()">Tourner</button>
<p id="lot"></p>
<script>
function tourner() {
  var lots = ['5 % de remise', '5 % de remise', 'Un café', '5 % de remise'];
  document.getElementById('lot').textContent = 'Bravo ! Vous gagnez : ' + lots[Math.floor(Math.random() * lots.length)];
}
</script>
<?php include 'inc/footer.php'; ?>
