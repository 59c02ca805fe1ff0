@extends('layouts.shop')
@section('title', 'Offer ends soon')
@section('content')
  <x-alert type="info" />
  @if ($member)
    <label><input type="checkbox" name="keep" checked> Remember my basket</label>
  @else
    <label><input type="checkbox" name="offers" checked> @lang('Send me special offers')</label>
  @endif
  <label><input type="checkbox" name="gift" @checked(old('gift'))> Add a gift note</label>
@endsection
