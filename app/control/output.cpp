// SPDX-License-Identifier: Apache-2.0
#include "app/control/output.h"

#include "ui/wording/checktext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTimeZone>

#include <algorithm>
#include <chrono>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr std::chrono::milliseconds progressPause{3000};

Q_LOGGING_CATEGORY(control, "app.control")

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

} // namespace

Output::Output(bool json)
    : m_json(json)
    , m_terminal(isTerminal(stderr))
{
    m_complete = m_out.open(stdout, QIODevice::WriteOnly);
    // Where standard error is closed there is nobody to tell.
    static_cast<void>(m_err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered));
}

void Output::writeText(const QString &text)
{
    endProgress();
    const QByteArray bytes = text.toUtf8();
    m_complete = m_out.write(bytes) == bytes.size() && m_out.flush() && m_complete;
}

void Output::writeJson(const QJsonValue &document)
{
    const QJsonDocument json =
        document.isArray() ? QJsonDocument(document.toArray()) : QJsonDocument(document.toObject());
    writeText(QString::fromUtf8(json.toJson(QJsonDocument::Compact)) + u'\n');
}

void Output::writeTable(const Table &table)
{
    QList<qsizetype> widths;
    for (const QString &title : table.header)
        widths << title.size();
    for (const QStringList &row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    const auto writeRow = [&](const QStringList &row) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isNumber = table.numbers.contains(i);
            line += isNumber ? row[i].rightJustified(widths[i]) : row[i].leftJustified(widths[i]);
            line += u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        writeText(line + u'\n');
    };
    writeRow(table.header);
    std::ranges::for_each(table.rows, writeRow);
}

void Output::message(const QString &line)
{
    endProgress();
    m_err.write((line + u'\n').toUtf8());
}

void Output::step(const CheckResult &check, bool isResult)
{
    QString line = u"%1: %2. %3"_s.arg(outcomeWord(check.outcome), checkTitle(check.id),
                                       checkDetail(check, QTimeZone::systemTimeZone()));
    if (check.outcome != CheckOutcome::Skipped)
        line = (line + u' ' + checkRemedy(check)).trimmed();
    if (isResult)
        writeText(line + u'\n');
    else
        message(line);
    if (check.error)
        logDetail(*check.error);
}

void Output::error(const Error &error)
{
    this->error(errorCode(error.kind), errorText(error));
    logDetail(error);
}

// The sentences keep technical detail to themselves; whoever reports a fault finds it in the log.
void Output::logDetail(const Error &error)
{
    if (!error.detail.isEmpty())
        qCWarning(control).noquote() << errorCode(error.kind) + u": "_s + error.detail;
}

void Output::progress(const QString &line)
{
    if (m_terminal) {
        // Without wrapping, so that a line longer than the terminal is still one line to write over.
        m_err.write((u"\r\x1b[?7l"_s + line + u"\x1b[K\x1b[?7h"_s).toUtf8());
        m_progressShown = true;
        return;
    }
    if (m_lastProgress.isValid() && !m_lastProgress.hasExpired(progressPause.count()))
        return;
    m_lastProgress.start();
    m_err.write((line + u'\n').toUtf8());
}

void Output::endProgress()
{
    if (m_progressShown)
        m_err.write("\n");
    m_progressShown = false;
}

void Output::error(const QString &kind, const ErrorText &text, QJsonObject extra)
{
    message(text.sentence());
    if (!m_json)
        return;
    extra.insert("kind"_L1, kind);
    extra.insert("what"_L1, text.what);
    extra.insert("remedy"_L1, text.remedy);
    writeJson(QJsonObject{{u"error"_s, extra}});
}

bool Output::close()
{
    endProgress();
    return m_out.flush() && m_complete;
}

} // namespace deskbridge
