// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/redactor.h"

#include "core/base/utctime.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

const auto removed = u"<removed>"_s;
/// Shorter names are ordinary words too often to be found in whatever case.
constexpr qsizetype shortName = 4;

/// Capitalised words of our own messages and of the libraries below.
const QSet<QString> &ourWords()
{
    static const QSet<QString> words{u"Account"_s,    u"Administrator"_s, u"Agent"_s,
                                     u"API"_s,        u"Basic"_s,         u"CONNECT"_s,
                                     u"Connection"_s, u"Date"_s,          u"Deskbridge"_s,
                                     u"Error"_s,      u"Enterprise"_s,    u"Estate"_s,
                                     u"Forest"_s,     u"Freshdesk"_s,     u"Freshworks"_s,
                                     u"GET"_s,        u"Growth"_s,        u"Host"_s,
                                     u"HTML"_s,       u"HTTP"_s,          u"HTTPS"_s,
                                     u"ID"_s,         u"JSON"_s,          u"Network"_s,
                                     u"OK"_s,         u"POST"_s,          u"PRAGMA"_s,
                                     u"Pro"_s,        u"Proxy"_s,         u"Qt"_s,
                                     u"Retry"_s,      u"After"_s,         u"SELECT"_s,
                                     u"SQL"_s,        u"SQLite"_s,        u"SSL"_s,
                                     u"Socket"_s,     u"Supervisor"_s,    u"TCP"_s,
                                     u"TLS"_s,        u"Unable"_s,        u"The"_s,
                                     u"UTC"_s,        u"WAL"_s,           u"Debian"_s,
                                     u"GNU"_s,        u"Linux"_s,         u"Windows"_s,
                                     u"macOS"_s,      u"Ubuntu"_s,        u"T"_s,
                                     u"Z"_s};
    return words;
}

QString replaced(const QString &text, const QRegularExpression &pattern,
                 const std::function<QString(const QRegularExpressionMatch &)> &with)
{
    QString result;
    qsizetype done = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += with(match);
        done = match.capturedEnd();
    }
    result += QStringView(text).mid(done);
    return result;
}

/// Whatever has the shape of something that belongs to somebody.
QString withoutShapes(QString text)
{
    static const QRegularExpression address(
        u"[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression filePath(
        u"(?<![\\w<])(?:[A-Za-z]:\\\\|\\\\\\\\|~?/)[^\\s\"'“”<>]*"_s);
    static const QRegularExpression ip4(u"\\b\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d+)?\\b"_s);
    static const QRegularExpression ip6(
        u"\\[?(?:[0-9A-Fa-f]{1,4}:){2,7}[0-9A-Fa-f]{1,4}\\]?|\\[?(?:[0-9A-Fa-f]{1,4}:)*:(?:[0-9A-Fa-f]{1,4}:?)+\\]?"_s);
    static const QRegularExpression host(
        u"(?<![\\w.])(?:[\\p{L}\\p{N}_-]+\\.)+\\p{L}[\\p{L}\\p{N}-]+(?![\\w])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression token(u"[A-Za-z0-9_+/=-]{16,}"_s);
    text.replace(address, u"<address>"_s);
    text = replaced(text, filePath, [](const QRegularExpressionMatch &match) {
        const QString path = match.captured();
        return path.startsWith("/api/v2/"_L1) && !path.contains("@"_L1) ? path : u"<path>"_s;
    });
    text.replace(ip4, u"<address>"_s);
    text = replaced(text, ip6, [](const QRegularExpressionMatch &match) {
        // A time of day has the shape of a short address.
        static const QRegularExpression timeOfDay(u"^\\d{2}:\\d{2}:\\d{2}$"_s);
        return timeOfDay.match(match.captured()).hasMatch() ? match.captured() : u"<address>"_s;
    });
    text = replaced(text, host, [](const QRegularExpressionMatch &match) {
        static const QRegularExpression ours(u"^(?:core|app|ui|qt)\\.[a-z.]+$"_s);
        return ours.match(match.captured()).hasMatch() ? match.captured() : u"<host>"_s;
    });
    return replaced(text, token, [](const QRegularExpressionMatch &match) {
        const QString word = match.captured();
        const bool digits = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
        const bool letters = std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
        const bool isPath = word.startsWith("/api/v2/"_L1);
        return digits && letters && !isPath ? u"<token>"_s : word;
    });
}

QString withoutStrangeWords(const QString &text)
{
    static const QRegularExpression word(u"(?<![<\\p{L}\\p{N}_-])\\p{L}[\\p{L}\\p{N}'’]*"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return replaced(text, word, [](const QRegularExpressionMatch &match) {
        const QString found = match.captured();
        const bool isAscii = std::ranges::all_of(found, [](QChar c) { return c.unicode() < 128; });
        const bool isName = !isAscii || found.front().isUpper();
        return isName && !ourWords().contains(found) ? u"<word>"_s : found;
    });
}

bool isPlain(const QString &value)
{
    static const QRegularExpression plain(
        u"^(?:-?\\d+(?:\\.\\d+)?\\+?|\\d{4}-\\d{2}-\\d{2}(?:T[\\d:]+Z)?|[a-z_]+|TLS 1\\.\\d)$"_s);
    return plain.match(value).hasMatch();
}

} // namespace

Redactor::Redactor(QList<PrivateName> names)
{
    std::ranges::stable_sort(names, std::greater{},
                             [](const PrivateName &name) { return name.name.size(); });
    for (const PrivateName &known : std::as_const(names)) {
        const QString key = known.name.toLower();
        if (m_pseudonyms.contains(key))
            continue;
        m_pseudonyms.insert(key, known.pseudonym);
        const auto option = known.name.size() < shortName
            ? QRegularExpression::NoPatternOption
            : QRegularExpression::CaseInsensitiveOption;
        m_known.append(
            {QRegularExpression(u"(?<![\\p{L}\\p{N}])"_s + QRegularExpression::escape(known.name)
                                    + u"(?![\\p{L}\\p{N}])"_s,
                                option | QRegularExpression::UseUnicodePropertiesOption),
             known.pseudonym});
    }
}

QString Redactor::withoutNames(QString text) const
{
    for (const Known &known : m_known)
        text.replace(known.pattern, u'<' + known.pseudonym + u'>');
    return text;
}

QString Redactor::ticket(const QString &id)
{
    QString &pseudonym = m_tickets[id];
    if (pseudonym.isEmpty())
        pseudonym = u"ticket-"_s + QString::number(m_tickets.size());
    return pseudonym;
}

QString Redactor::withoutTickets(const QString &text)
{
    static const QRegularExpression number(u"\\b(tickets?(?:/archived)?[/ ])(\\d+)"_s);
    return replaced(text, number, [this](const QRegularExpressionMatch &match) {
        return match.captured(1) + ticket(match.captured(2));
    });
}

QString Redactor::text(const QString &text)
{
    return withoutStrangeWords(withoutShapes(withoutTickets(withoutNames(text))));
}

QString Redactor::name(const QString &name) const
{
    return m_pseudonyms.value(name.trimmed().toLower(), removed);
}

QString Redactor::fact(const QString &key, const QString &value)
{
    static const QSet<QString> personal{u"user"_s,    u"sender"_s, u"host"_s,
                                        u"address"_s, u"agent"_s,  u"integration"_s};
    static const QSet<QString> roles{u"Account Administrator"_s, u"Administrator"_s,
                                     u"Supervisor"_s, u"Agent"_s};
    static const QSet<QString> programs{u"version"_s, u"qt"_s, u"system"_s};
    if (value.isEmpty() || programs.contains(key))
        return value;
    if (const auto known = m_pseudonyms.constFind(value.trimmed().toLower());
        known != m_pseudonyms.cend())
        return *known;
    if (personal.contains(key))
        return removed;
    if (key == "role"_L1) {
        const QStringList named = value.split(u", "_s);
        const bool usual =
            std::ranges::all_of(named, [](const QString &n) { return roles.contains(n); });
        return usual ? value : removed;
    }
    if (key == "ticket"_L1)
        return ticket(value);
    if (key == "last_four"_L1)
        return value.size() == 4 ? value : removed;
    return isPlain(value) ? value : text(value);
}

QMap<QString, QString> Redactor::facts(const QMap<QString, QString> &facts)
{
    // What is set is a path or a host with these; that it was set is enough.
    static const QSet<QString> privateSettings{u"proxy"_s, u"authority_file"_s};
    const bool isPrivate = privateSettings.contains(facts.value(u"setting"_s));
    QMap<QString, QString> told;
    for (auto one = facts.cbegin(); one != facts.cend(); ++one) {
        const bool hides = isPrivate && one.key() != "setting"_L1 && !one.value().isEmpty();
        told.insert(one.key(), hides ? removed : fact(one.key(), one.value()));
    }
    return told;
}

} // namespace deskbridge
