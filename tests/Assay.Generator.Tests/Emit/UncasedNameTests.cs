namespace Assay.Generator.Tests.Emit;

/// <summary>Most of the world's letters are neither upper nor lower case.</summary>
public sealed class UncasedNameTests
{
    [Fact]
    public void Names_in_scripts_without_case_compile()
    {
        var run = SchemaTest.Run("""
            model: 模型
            namespace: 模型
            enums: {种: {values: [好, 坏]}}
            values: {路: {fields: {从: place?, 到: {type: text?, minLength: 2}, 支: "路[]", 名: {type: "text[]", maxLength: 9}}}}
            mixins: {期: {fields: {时: {type: period?, min: 2024}}}}
            claims:
              调动:
                mixes: [期]
                fields:
                  数量: {type: quantity?, min: 1}
                  谁: party
                  码: {type: text?, pattern: "[a-y]+|z", minLength: 2}
                  路线: 路?
                  种类: {type: "种[]", maxItems: 2}
                  ࡲoute: {type: int?, min: 2}
                checks: [{that: 数量 == null || 码 != null, else: "{谁} {数量}"}]
                question: [谁]
                says: "{谁}: {数量}"
              增援: {is: 调动}
            sources: {报纸: {fields: {年: int?}}}
            rules: {r: {on: statement, of: 调动, when: claim.数量 == null, flag: 怪, because: "{claim.谁}"}}
            """);

        run.Squiggles.Should().BeEmpty();
        run.Compile().Squiggles.Should().BeEmpty();
    }
}
