namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for where a property is `init`. The floor's framework does not have it.</summary>
internal static class IsExternalInit;
