from django import forms

from .models import Gift

AMOUNTS = [(1000, "£10"), (2500, "£25"), (6000, "£60")]


class GiftForm(forms.ModelForm):
    amount = forms.ChoiceField(choices=AMOUNTS, widget=forms.RadioSelect)
    regular = forms.BooleanField(
        required=False,
        initial=True,
        label="Yes, count me in!",
    )
    tip = forms.BooleanField(
        required=False,
        initial=True,
        label="Add 12% to keep the lights on at the giving platform",
    )
    gift_aid = forms.BooleanField(
        required=False,
        initial=False,
        label="I am a UK taxpayer and want Gift Aid claimed on this gift",
    )
    no_post = forms.BooleanField(
        required=False,
        label="Untick this if you do not want us to stop not sending you post",
    )
    phone_ok = forms.BooleanField(
        required=False,
        initial=True,
        label="You may ring me about other appeals",
    )
    terms = forms.BooleanField(
        label="I agree to the donor terms, to calls, texts and to my details going to fellow charities",
    )
    anonymous = forms.BooleanField(
        required=False,
        initial=False,
        label="Keep my name off the donor wall",
    )

    class Meta:
        model = Gift
        fields = ["name", "email", "phone"]


class LeaveForm(forms.Form):
    donor_number = forms.CharField(max_length=14, help_text="Printed on your first paper receipt")
    reason = forms.CharField(widget=forms.Textarea, min_length=200)
