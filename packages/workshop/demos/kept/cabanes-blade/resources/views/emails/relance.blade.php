<!DOCTYPE html>
<html lang="fr">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
</head>
<body style="margin:0;background:#eef3ea;">
<table width="100%" cellpadding="0" cellspacing="0" role="presentation">
    <tr>
        <td align="center">
            <table width="600" cellpadding="24" style="background:#ffffff;font-family:Arial,sans-serif;">
                <tr>
                    <td>
                        <h1 style="font-size:22px;">{{ $resa->user->prenom }}, on a failli donner votre cabane !</h1>
                        <p>{{ $resa->cabane->nom }} est sur le point de partir. Un autre couple est déjà sur la page de paiement.</p>
                        <p>
                            Imaginez la tête des enfants quand vous leur direz que c’est trop tard.
                        </p>
                        <p style="text-align:center;">
                            <a href="{{ route('resa.show', $resa->cabane) }}"
                               style="background:#3d7a3a;color:#fff;padding:16px 36px;border-radius:6px;">Sauver mes vacances</a>
                        </p>
                    </td>
                </tr>
                <tr>
                    <td style="font-size:11px;color:#999;">
                        À très vite sous les arbres 🦔<br>
                        L’équipe
                    </td>
                </tr>
            </table>
        </td>
    </tr>
</table>
</body>
</html>
