// SPDX-License-Identifier: Apache-2.0
#include "core/base/loglines.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr qint64 chunk = 64 * 1024;

std::optional<LogLevel> levelOf(QStringView word)
{
    if (word == "debug"_L1)
        return LogLevel::Everything;
    if (word == "info"_L1)
        return LogLevel::Decisions;
    if (word == "warning"_L1 || word == "critical"_L1 || word == "fatal"_L1)
        return LogLevel::Warnings;
    return {};
}

/// "ticket 12", "tickets/12": the number behind the word and no longer one.
bool names(const QString &message, const QString &word, const QString &number)
{
    const QRegularExpression pattern(u"\\b"_s + word + u"s?[ /#]"_s
                                         + QRegularExpression::escape(number) + u"(?!\\d)"_s,
                                     QRegularExpression::CaseInsensitiveOption);
    return pattern.match(message).hasMatch();
}

/// The lines of a file from its last to its first; a file of any size costs no more than what is taken.
class BackwardsLines {
public:
    explicit BackwardsLines(const QString &path)
        : m_file(path)
    {
        if (m_file.open(QIODevice::ReadOnly))
            m_place = m_file.size();
    }

    [[nodiscard]] std::optional<QString> next()
    {
        while (m_lines.isEmpty() && m_place > 0)
            fill();
        if (m_lines.isEmpty())
            return {};
        return QString::fromUtf8(m_lines.takeLast());
    }

private:
    void fill()
    {
        const qint64 from = std::max<qint64>(0, m_place - chunk);
        m_file.seek(from);
        QByteArray bytes = m_file.read(m_place - from) + m_rest;
        m_place = from;
        m_rest.clear();
        if (from > 0) { // the first line began before
            const qsizetype end = bytes.indexOf('\n');
            if (end < 0) {
                m_rest = bytes;
                return;
            }
            m_rest = bytes.left(end + 1);
            bytes = bytes.mid(end + 1);
        }
        for (const QByteArray &line : bytes.split('\n')) {
            if (!line.isEmpty())
                m_lines.append(line);
        }
    }

    QFile m_file;
    qint64 m_place = 0; ///< what is before it was not read yet
    QByteArray m_rest; ///< the beginning of what was read: the end of a line
    QList<QByteArray> m_lines;
};

/// The files of each program, newest first: NAME.log, NAME.log.1 …
QList<QStringList> programs(const QString &folder)
{
    QList<QStringList> found;
    const QStringList current = QDir(folder).entryList({u"*.log"_s}, QDir::Files, QDir::Name);
    for (const QString &name : current) {
        QStringList files{folder + u'/' + name};
        for (int age = 1; QFile::exists(folder + u'/' + name + u'.' + QString::number(age)); ++age)
            files.append(folder + u'/' + name + u'.' + QString::number(age));
        found.append(files);
    }
    return found;
}

/// One more than @p count, if there are so many: that tells whether there is more.
QList<LogLine> newestOf(const QStringList &files, const LogFilter &filter, int count)
{
    QList<LogLine> lines;
    for (const QString &file : files) {
        BackwardsLines backwards(file);
        while (const auto text = backwards.next()) {
            const auto line = parseLogLine(*text);
            if (!line || !fits(*line, filter))
                continue;
            lines.append(*line);
            if (lines.size() > count)
                return lines;
        }
    }
    return lines;
}

} // namespace

std::optional<LogLine> parseLogLine(const QString &line)
{
    const qsizetype afterTime = line.indexOf(u' ');
    const qsizetype afterLevel = line.indexOf(u' ', afterTime + 1);
    const qsizetype afterCategory = line.indexOf(u' ', afterLevel + 1);
    if (afterTime < 20 || afterLevel < 0 || afterCategory < 0)
        return {};
    const QStringView all(line);
    const auto level = levelOf(all.mid(afterTime + 1, afterLevel - afterTime - 1));
    if (!level)
        return {};
    return LogLine{line.left(afterTime), *level,
                   line.mid(afterLevel + 1, afterCategory - afterLevel - 1),
                   line.mid(afterCategory + 1)};
}

bool fits(const LogLine &line, const LogFilter &filter)
{
    if (line.level > filter.least)
        return false;
    if (!filter.text.isEmpty() && !line.message.contains(filter.text, Qt::CaseInsensitive)
        && !line.category.contains(filter.text, Qt::CaseInsensitive))
        return false;
    if (!filter.ticket.isEmpty() && !names(line.message, u"ticket"_s, filter.ticket))
        return false;
    if (!filter.request.isEmpty() && !names(line.message, u"request"_s, filter.request))
        return false;
    return filter.key.isEmpty()
        || (line.message.contains("key"_L1, Qt::CaseInsensitive)
            && line.message.contains(filter.key));
}

LogExcerpt readLog(const QString &folder, const LogFilter &filter, int count)
{
    LogExcerpt excerpt;
    const auto all = programs(folder);
    for (const QStringList &files : all)
        excerpt.lines += newestOf(files, filter, count);
    std::ranges::stable_sort(excerpt.lines, std::greater{}, &LogLine::time);
    // Newest first so far: of one moment the later line is before the earlier.
    excerpt.hasMore = excerpt.lines.size() > count;
    if (excerpt.hasMore)
        excerpt.lines.resize(count);
    std::ranges::reverse(excerpt.lines);
    return excerpt;
}

} // namespace deskbridge
