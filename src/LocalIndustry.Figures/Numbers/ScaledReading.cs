namespace LocalIndustry.Figures.Numbers;

/// <summary>Adds up digits and scale characters from left to right.</summary>
internal struct ScaledReading
{
    private decimal _total;
    private decimal _section;
    private int _digit;
    private bool _hasDigit;
    private bool _afterZero;
    private int _lastScale;

    public readonly bool HasPendingDigit => _hasDigit;

    public readonly decimal Value => _total + _section;

    public int LastPlace { get; private set; }

    public void Digit(int digit)
    {
        _digit = _hasDigit ? (_digit * 10) + digit : digit;
        _hasDigit = true;
    }

    public void Read(char c, int digit)
    {
        if (digit == 0)
        {
            _afterZero = true;
            return;
        }

        if (digit > 0)
        {
            Digit(digit);
            return;
        }

        if (ChineseNumerals.ContractedTen(c) is > 0 and var ten)
        {
            _section += ten;
            LastPlace = 1;
            _lastScale = 1;
            return;
        }

        Scale(ChineseNumerals.Places(c));
    }

    private void Scale(int places)
    {
        var power = PowersOfTen.Of(places);
        if (places < 4)
        {
            _section += (_hasDigit ? _digit : 1) * power;
        }
        else
        {
            _section += _hasDigit ? _digit : 0;
            var whole = _section == 0 ? _total : _section;
            var rest = _section == 0 ? 0 : _total;
            if (whole == 0 && _lastScale == 0)
            {
                // 上亿, 近万: one of it.
                whole = 1;
            }

            if (whole > 1e15m)
            {
                return;
            }

            _total = places == 8 && rest > 0 && rest < 1e8m ? (rest + whole) * power : rest + (whole * power);
            _section = 0;
        }

        _hasDigit = false;
        _digit = 0;
        _afterZero = false;
        _lastScale = places;
        LastPlace = places;
    }

    /// <summary>Adds a last digit: one, or a tenth of the scale before it (三万五 is 35,000).</summary>
    public void Close()
    {
        if (!_hasDigit)
        {
            return;
        }

        var implied = !_afterZero && _lastScale > 1 && _digit < 10;
        _section += implied ? _digit * PowersOfTen.Of(_lastScale - 1) : _digit;
        LastPlace = implied ? _lastScale - 1 : 0;
        _hasDigit = false;
    }
}
