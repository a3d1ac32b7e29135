namespace Assay.Syntax.Literals;

/// <summary>How much of a date is written, and how. The ends of an interval can also be missing.</summary>
internal enum DateForm : byte
{
    /// <summary><c>2024-10-18</c>.</summary>
    Day,

    /// <summary><c>2024-10</c>.</summary>
    Month,

    /// <summary><c>2024</c>.</summary>
    Year,

    /// <summary><c>2024-10-XX</c>.</summary>
    UnspecifiedDay,

    /// <summary><c>2024-XX</c>.</summary>
    UnspecifiedMonth,

    /// <summary><c>2024-XX-XX</c>.</summary>
    UnspecifiedMonthAndDay,

    /// <summary><c>201X</c>.</summary>
    Decade,

    /// <summary><c>20XX</c>.</summary>
    Century,

    /// <summary><c>..</c>, an end that an interval does not have.</summary>
    Open,

    /// <summary>Nothing, an end of an interval that is not known.</summary>
    Unknown,
}

/// <summary>EDTF's marks after a date. Bits, since <c>%</c> is <c>?</c> and <c>~</c> together.</summary>
[Flags]
internal enum DateQualifier : byte
{
    /// <summary>No mark.</summary>
    None = 0,

    /// <summary><c>?</c>.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>.</summary>
    Approximate = 2,
}
