using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using LocalIndustry.Figures;
using LocalIndustry.Tool.Output;

namespace LocalIndustry.Tool.Streaming;

/// <summary>
/// Answers lines of texts with lines of quantities, in order, on all cores. Only so many lines are under way at a time, so
/// an endless input needs constant memory; an answer is handed on as soon as it and all before it are ready.
/// </summary>
internal sealed class QuantityStream(Stream input, Stream output, ReadingOptions options) : IDisposable
{
    /// <summary>Longer lines are read one at a time: their quantities take many times the memory of their text.</summary>
    private const int LongLine = 250_000;

    private readonly SemaphoreSlim _longLines = new(1);
    private readonly Channel<Task<List<Answer>>> _answers = Channel.CreateBounded<Task<List<Answer>>>(new BoundedChannelOptions(8 * Environment.ProcessorCount)
    {
        SingleReader = true,
        SingleWriter = true,
    });

    /// <summary>Runs to the end of the input.</summary>
    /// <returns>Whether every line could be read.</returns>
    /// <exception cref="IOException">The output is closed, or the input fails.</exception>
    public async Task<bool> Run(CancellationToken cancellationToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);

        // Reading from a terminal or pipe blocks its thread, which therefore is none of the pool.
        var reading = Task.Factory.StartNew(() => ReadLines(stopping.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            var isComplete = await WriteAnswers(cancellationToken);
            await reading;
            return isComplete;
        }
        finally
        {
            await stopping.CancelAsync();
        }
    }

    public void Dispose() => _longLines.Dispose();

    private void ReadLines(CancellationToken cancellationToken)
    {
        try
        {
            var lines = new LineSplitter(input);
            while (lines.NextBatch() is { Count: > 0 } batch)
            {
                var answers = Task.Run(() => AnswerTo(batch, cancellationToken), cancellationToken);
                _answers.Writer.WriteAsync(answers, cancellationToken).AsTask().GetAwaiter().GetResult();
            }

            _answers.Writer.Complete();
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            _answers.Writer.Complete(exception);
        }
    }

    private async Task<bool> WriteAnswers(CancellationToken cancellationToken)
    {
        var isComplete = true;
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 65536, leaveOpen: true) { NewLine = "\n" };
        await foreach (var pending in _answers.Reader.ReadAllAsync(cancellationToken))
        {
            if (!pending.IsCompleted)
            {
                await writer.FlushAsync(cancellationToken);
            }

            foreach (var answer in await pending)
            {
                if (answer.Error is { } error)
                {
                    isComplete = false;
                    Terminal.WriteError(error);
                }

                await writer.WriteLineAsync(answer.Line.AsMemory(), cancellationToken);
            }

            if (!_answers.Reader.TryPeek(out _))
            {
                await writer.FlushAsync(cancellationToken);
            }
        }

        return isComplete;
    }

    private async Task<List<Answer>> AnswerTo(List<InputLine> batch, CancellationToken cancellationToken)
    {
        var answers = new List<Answer>(batch.Count);
        foreach (var line in batch)
        {
            answers.Add(await AnswerTo(line, cancellationToken));
        }

        return answers;
    }

    private async ValueTask<Answer> AnswerTo(InputLine line, CancellationToken cancellationToken)
    {
        if (line.Bytes.Length < LongLine)
        {
            return Read(line, cancellationToken);
        }

        await _longLines.WaitAsync(cancellationToken);
        try
        {
            return Read(line, cancellationToken);
        }
        finally
        {
            _longLines.Release();
        }
    }

    private Answer Read(InputLine line, CancellationToken cancellationToken)
    {
        var request = TextRequest.Parse(line);
        if (request.Text is not { } text)
        {
            return Answer.Of(request, line.Number, []);
        }

        try
        {
            return Answer.Of(request, line.Number, QuantityReader.Read(text, request.Language ?? options.Language, options.NumberFormat, cancellationToken));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // No text may do this; if one does, millions of other lines must not be lost with it.
            return Answer.Of(request with { Text = null, Problem = "the text could not be read: " + exception.Message }, line.Number, []);
        }
    }
}
