using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Assay;

/// <summary>Reads one item of a list, or a value that is a mapping; null if it cannot be read, which the reader has been told.</summary>
public delegate T? ReadItem<T>(ref EntityReader reader)
    where T : class;

/// <summary>Reads one item of a list, or a value that is a mapping; null if it cannot be read, which the reader has been told.</summary>
public delegate T? ReadStruct<T>(ref EntityReader reader)
    where T : struct;

public ref partial struct EntityReader
{
    /// <summary>Reads a list; a single value is a list of one.</summary>
    public ValueList<T>? ReadList<T>(ReadItem<T> read)
        where T : class
    {
        if (IsNull)
            return null;
        var items = new ListBuffer<T>();
        if (json.TokenType != JsonTokenType.StartArray)
        {
            items.Add(read(ref this));
            return items.ToList();
        }

        for (var place = 0; NextItem(ref place);)
            items.Add(read(ref this));
        return items.ToList();
    }

    /// <summary>Reads a list; a single value is a list of one.</summary>
    public ValueList<T>? ReadList<T>(ReadStruct<T> read)
        where T : struct
    {
        if (IsNull)
            return null;
        var items = new ListBuffer<T>();
        if (json.TokenType != JsonTokenType.StartArray)
        {
            if (read(ref this) is { } single)
                items.Add(single);
            return items.ToList();
        }

        for (var place = 0; NextItem(ref place);)
        {
            if (read(ref this) is { } item)
                items.Add(item);
        }

        return items.ToList();
    }

    /// <summary>Reads a value that is a mapping.</summary>
    public T? ReadValue<T>(ReadStruct<T> read)
        where T : struct => IsNull ? null : read(ref this);

    /// <summary>Reads a value that is a mapping.</summary>
    public T? ReadValue<T>(ReadItem<T> read)
        where T : class => IsNull ? null : read(ref this);

    private bool NextItem(ref int place)
    {
        if (place == 0)
            depth++;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            context?.EnterItem(depth, place);
            place++;
            if (!IsNull)
                return true;
            Fail(DossierCode.BadValue, "an item of the list is empty; write a value or leave it out");
        }

        depth--;
        return false;
    }

    // Most lists are short, and then need no array but their own.
    private struct ListBuffer<T>
    {
        private FirstItems<T> first;
        private T[]? items;
        private int count;

        public void Add(T? item)
        {
            if (item is null)
                return;
            if (items is null && count < FirstItems<T>.Most)
                first[count++] = item;
            else
                AddBehind(item);
        }

        public readonly ValueList<T> ToList() =>
            count == 0 ? default
            : items is null ? new ValueList<T>(first[..count].ToArray())
            : new ValueList<T>(items.Length == count ? items : items[..count]);

        private void AddBehind(T item)
        {
            if (items is null)
            {
                items = new T[4 * FirstItems<T>.Most];
                first[..].CopyTo(items);
            }
            else if (count == items.Length)
            {
                Array.Resize(ref items, count * 2);
            }

            items[count++] = item;
        }
    }

    [InlineArray(Most)]
    private struct FirstItems<T>
    {
        public const int Most = 4;

        private T item;
    }
}
