@extends('layouts.app')

@section('content')
<div class="container py-4" style="max-width: 720px">
    <h1 class="h3">Vos options</h1>
    <p>Du {{ $du->format('d/m/Y') }} au {{ $au->format('d/m/Y') }}, {{ $nuits }} nuits</p>

    <form method="POST" action="{{ route('resa.payer', $cabane) }}">
        @csrf
        <div class="form-check">
            <input class="form-check-input" type="checkbox" name="annul" value="1" id="annul" checked>
            <label class="form-check-label" for="annul">Sérénité Annulation (+ 34 €)</label>
        </div>
        <div class="form-check">
            <input class="form-check-input" type="checkbox" name="foret" value="1" id="foret" checked>
            <label class="form-check-label" for="foret">J’offre 5 € à la forêt du Hérisson</label>
        </div>
        <div class="form-check">
            <input class="form-check-input" type="checkbox" name="panier" value="1" id="panier">
            <label class="form-check-label" for="panier">Panier petit-déjeuner (+ 12 € par matin)</label>
        </div>

        <hr>
        <div class="form-check">
            <input class="form-check-input" type="checkbox" name="ok" value="1" id="ok" required>
            <label class="form-check-label" for="ok">
                J’accepte les conditions de location, la lettre d’infos et la transmission de mes coordonnées
                à nos offices de tourisme et enseignes partenaires
            </label>
        </div>

        @guest
            <div class="alert alert-info mt-3">
                Créez d’abord votre compte Hérisson pour connaître le total et réserver.
                <a href="{{ route('register') }}" class="btn btn-primary btn-sm">Créer mon compte</a>
            </div>
        @else
            <table class="table mt-3">
                <tr><td>{{ $nuits }} × {{ $cabane->prix_nuit }} €</td><td>{{ $nuits * $cabane->prix_nuit }} €</td></tr>
                <tr><td>Taxe de séjour</td><td>{{ $taxe }} €</td></tr>
            </table>
            <button class="btn btn-success btn-lg w-100">Continuer</button>
        @endguest
    </form>
</div>
@endsection
