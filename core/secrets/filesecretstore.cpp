// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/filesecretstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaObject>
#include <QObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

template <class T> void answerLater(QObject *context, Answer<T> answer, Result<T> result)
{
    if (!context)
        return;
    QMetaObject::invokeMethod(
        context,
        [answer = std::move(answer), result = std::move(result)]() mutable {
            answer(std::move(result));
        },
        Qt::QueuedConnection);
}

Result<QJsonObject> parse(const std::optional<QByteArray> &content)
{
    if (!content || content->trimmed().isEmpty())
        return QJsonObject();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*content, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(ErrorKind::KeychainFailed,
                       u"secrets file: damaged at byte %1: %2"_s.arg(problem.offset)
                           .arg(problem.errorString()));
    const QJsonObject entries = document.object();
    const bool onlyTexts = std::all_of(entries.begin(), entries.end(),
                                       [](const QJsonValue &value) { return value.isString(); });
    if (!document.isObject() || !onlyTexts)
        return failure(ErrorKind::KeychainFailed,
                       u"secrets file: not an object of names and texts"_s);
    return entries;
}

QByteArray compose(const QJsonObject &entries)
{
    return QJsonDocument(entries).toJson(QJsonDocument::Indented);
}

} // namespace

void FileSecretStore::read(const QString &entry, QObject *context, Answer<Secret> answer)
{
    answerLater(context, std::move(answer), readNow(entry));
}

void FileSecretStore::write(const QString &entry, Secret secret, QObject *context,
                            Answer<Done> answer)
{
    answerLater(context, std::move(answer), writeNow(entry, secret));
}

void FileSecretStore::remove(const QString &entry, QObject *context, Answer<Done> answer)
{
    answerLater(context, std::move(answer), removeNow(entry));
}

Outcome FileSecretStore::verify() const
{
    const auto content = m_file.read();
    if (!content)
        return failure(content);
    const Result<QJsonObject> entries = parse(*content);
    return entries ? Outcome(Done{}) : failure(entries);
}

Result<Secret> FileSecretStore::readNow(const QString &entry) const
{
    auto content = m_file.read();
    if (!content)
        return failure(content);
    const Result<QJsonObject> entries = parse(*content);
    if (*content)
        Secret::wipe(**content);
    if (!entries)
        return failure(entries);
    const auto found = entries->constFind(entry);
    if (found == entries->constEnd())
        return failure(ErrorKind::SecretMissing, entry);
    QString text = found->toString();
    Secret secret(text);
    Secret::wipe(text);
    return secret;
}

Outcome FileSecretStore::writeNow(const QString &entry, const Secret &secret) const
{
    const Outcome written = m_file.update(
        [&](const std::optional<QByteArray> &content) -> Result<std::optional<QByteArray>> {
            Result<QJsonObject> entries = parse(content);
            if (!entries)
                return failure(entries);
            const std::string_view text = secret.reveal();
            entries->insert(entry,
                            QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
            return std::optional(compose(*entries));
        });
    if (!written)
        return written;
    const Result<Secret> readBack = readNow(entry);
    if (!readBack)
        return failure(readBack);
    if (!readBack->equals(secret))
        return failure(ErrorKind::KeychainFailed, u"secrets file: reads back differently"_s);
    return Done{};
}

Outcome FileSecretStore::removeNow(const QString &entry) const
{
    return m_file.update(
        [&](const std::optional<QByteArray> &content) -> Result<std::optional<QByteArray>> {
            Result<QJsonObject> entries = parse(content);
            if (!entries)
                return failure(entries);
            if (!entries->contains(entry))
                return std::optional<QByteArray>();
            entries->remove(entry);
            return std::optional(compose(*entries));
        });
}

} // namespace deskbridge
