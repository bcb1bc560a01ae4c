using Baoshan.Scoring.Sentences;
using Baoshan.Scoring.Standards;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Baoshan.Scoring.Tests.Sentences;

public class SentenceLaws
{
    [Property(MaxTest = 3000)]
    public Property A_standard_that_is_said_and_read_is_the_same_standard() => Prop.ForAll(GeneratedStandards.All, said =>
    {
        string sentence = SentenceWording.Of(said.Standard, said.Context).Chinese;
        SentenceOutcome outcome = SentenceParser.Read(sentence, said.Context);
        return (outcome.Standard == said.Standard).Label($"{sentence} ⇒ {outcome.Standard} {outcome.Problem}");
    });

    [Property(MaxTest = 1000)]
    public Property A_canonical_sentence_is_said_as_itself() => Prop.ForAll(GeneratedStandards.All, said =>
    {
        string sentence = SentenceWording.Of(said.Standard, said.Context).Chinese;
        return SentenceParser.Read(sentence, said.Context).Standard is { } read && SentenceWording.Of(read, said.Context).Chinese == sentence;
    });

    [Property(MaxTest = 1000)]
    public Property A_standard_has_one_English_sentence() => Prop.ForAll(GeneratedStandards.All, said =>
    {
        string english = SentenceWording.Of(said.Standard, said.Context).English;
        return english.Length > 0 && english == SentenceWording.Of(said.Standard, said.Context).English;
    });

    [Property(MaxTest = 2000)]
    public Property A_damaged_sentence_is_read_or_explained_at_a_character() => Prop.ForAll(
        GeneratedStandards.All,
        ArbMap.Default.ArbFor<int>(),
        (said, seed) =>
        {
            string damaged = Damage.To(SentenceWording.Of(said.Standard, said.Context).Chinese, seed);
            SentenceOutcome outcome = SentenceParser.Read(damaged, said.Context);
            if (outcome.Standard is { } standard)
            {
                string canonical = SentenceWording.Of(standard, said.Context).Chinese;
                return (SentenceParser.Read(canonical, said.Context).Standard == standard).Label($"{damaged} ⇒ {canonical}");
            }

            return (outcome.Problem is { } problem && problem.Offset >= 0 && problem.Offset <= damaged.Length && problem.Message.English.Length > 0).Label(damaged);
        });

    [Property(MaxTest = 2000)]
    public Property Any_text_is_read_or_explained_at_a_character() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
    {
        SentenceOutcome outcome = SentenceParser.Read(text.Get, SentenceContext.Unknown);
        return outcome.Standard is not null || (outcome.Problem!.Offset >= 0 && outcome.Problem.Offset <= text.Get.Length);
    });
}
