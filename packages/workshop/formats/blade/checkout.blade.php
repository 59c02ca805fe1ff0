<form method="post" action="/orders">
  {!! Form::checkbox('offers', 1, true) !!}
  <p>Before you pay:</p>
  {!! Form::label('offers', 'Send me special offers') !!}
  {!! Form::checkbox('letter', 1, null, ['class' => 'box']) !!}
  {!! Form::label('letter', __('Send me the newsletter')) !!}
  <label><input type="checkbox" name="partners" @checked(true)> Send me offers from your partners</label>
  {!! Form::submit('Place my order') !!}
</form>
