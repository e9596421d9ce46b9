// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret.h"

#include <QDebug>
#include <QString>

#include <utility>

namespace deskbridge {
namespace {

constexpr qsizetype shortestWithTail = 12;

// Through a volatile pointer, or the compiler removes a write that nobody reads.
void overwrite(void *data, qsizetype size)
{
    auto *bytes = static_cast<volatile unsigned char *>(data);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = 0;
}

} // namespace

Secret::Secret(std::string_view text)
    : m_bytes(text.data(), static_cast<qsizetype>(text.size()))
{ }

Secret::Secret(const QString &text)
    : m_bytes(text.toUtf8())
{ }

Secret::~Secret()
{
    wipe(m_bytes);
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{ }

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe(m_bytes);
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret Secret::clone() const
{
    return Secret(reveal());
}

std::string_view Secret::reveal() const
{
    return {m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())};
}

QString Secret::lastFour() const
{
    return m_bytes.size() < shortestWithTail ? QString() : QString::fromUtf8(m_bytes.last(4));
}

bool Secret::equals(const Secret &other) const
{
    if (m_bytes.size() != other.m_bytes.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < m_bytes.size(); ++i)
        difference = static_cast<unsigned char>(difference | (m_bytes.at(i) ^ other.m_bytes.at(i)));
    return difference == 0;
}

void Secret::wipe(QByteArray &bytes)
{
    // data() detaches when the bytes are shared: then these are not the last owner's to wipe.
    if (bytes.isDetached())
        overwrite(bytes.data(), bytes.size());
    bytes.clear();
}

void Secret::wipe(QString &text)
{
    if (text.isDetached())
        overwrite(text.data(), text.size() * static_cast<qsizetype>(sizeof(QChar)));
    text.clear();
}

QDebug operator<<(QDebug debug, const Secret &)
{
    return debug << "••••••••";
}

} // namespace deskbridge
