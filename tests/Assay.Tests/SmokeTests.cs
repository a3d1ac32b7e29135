namespace Assay.Tests; public class SmokeTests { [Fact] public void One() => 1.Should().Be(1); }
