namespace Baoshan.Scoring.Formulas;

/// <summary>Supplies the values of names to the evaluator.</summary>
internal interface IValueSource
{
    /// <summary>The value of a name, or the fault that leaves it without one.</summary>
    Evaluation Value(string name);

    /// <summary>The numbers of a list, or null where it is missing.</summary>
    IReadOnlyList<decimal>? List(string name);

    /// <summary>The position of an option among the options of a choice.</summary>
    int OptionIndex(string name, string option);
}
