using Assay.EditorSchemas;

// Started by a build with a file of arguments, one a line: where to write, where Roslyn is, then each schema, `+` before those of packages.
if (args is not [var path] || !File.Exists(path))
{
    Console.Error.WriteLine("usage: Assay.EditorSchemas FILE; the build that starts it writes the file.");
    return 2;
}

var lines = File.ReadAllLines(path);
Libraries.ResolveFrom(AppContext.BaseDirectory, Path.Combine(AppContext.BaseDirectory, "../../analyzers/dotnet/cs"), lines[1]);
await SchemaFolder.WriteAsync(lines[0], [.. lines.Skip(2)]);
return 0;
