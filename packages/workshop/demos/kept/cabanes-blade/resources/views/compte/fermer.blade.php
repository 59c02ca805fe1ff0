@extends('layouts.app')

@section('content')
<div class="container py-5">
    @if ($etape == 1)
        <h1 class="h4">Vous nous quittez ?</h1>
        <p>Dites-nous pourquoi (200 caractères minimum).</p>
        <form method="POST" action="{{ route('compte.fermer', 2) }}">
            @csrf
            <textarea name="motif" class="form-control" minlength="200" required></textarea>
            <button class="btn btn-link text-muted btn-xs">Étape suivante</button>
            <a href="/" class="btn btn-success btn-lg">Je reste !</a>
        </form>
    @elseif ($etape == 2)
        <h1 class="h4">Voici ce que vous perdez</h1>
        <ul>
            <li>{{ $points }} points noisette</li>
            <li>Vos souvenirs de {{ $sejours }} séjours</li>
        </ul>
        <form method="POST" action="{{ route('compte.fermer', 3) }}">
            @csrf
            <button class="btn btn-link text-muted btn-xs">Tant pis pour mes noisettes</button>
            <a href="/" class="btn btn-success btn-lg">Garder mon compte</a>
        </form>
    @else
        <h1 class="h4">Dernière étape</h1>
        <p>Appelez le 03 55 00 12 40, le mardi de 10 h à 11 h 30, pour confirmer la fermeture.</p>
    @endif

    <hr>
    <p><a href="{{ route('compte.export') }}">Télécharger mes données</a></p>
    <p><a href="{{ route('compte.mails') }}">Choisir les mails que je reçois</a></p>
</div>
@endsection
