// SPDX-License-Identifier: Apache-2.0
#include "core/domain/apikey.h"

#include "core/domain/keystanding.h"

using namespace Qt::StringLiterals;

namespace deskbridge {

QString keyMakerCode(InjixoKeyMaker maker)
{
    switch (maker) {
    case InjixoKeyMaker::Deskbridge:
        return u"deskbridge"_s;
    case InjixoKeyMaker::Injixo:
        return u"injixo"_s;
    }
    Q_UNREACHABLE();
}

QString keyStateCode(InjixoKeyState state)
{
    switch (state) {
    case InjixoKeyState::Active:
        return u"active"_s;
    case InjixoKeyState::Retiring:
        return u"retiring"_s;
    case InjixoKeyState::Revoked:
        return u"revoked"_s;
    }
    Q_UNREACHABLE();
}

QString keyStandingCode(KeyStanding standing)
{
    switch (standing) {
    case KeyStanding::Accepted:
        return u"accepted"_s;
    case KeyStanding::Revoked:
        return u"revoked"_s;
    case KeyStanding::Unknown:
        return u"unknown"_s;
    case KeyStanding::Mistyped:
        return u"mistyped"_s;
    case KeyStanding::NotAnInjixoKey:
        return u"foreign"_s;
    }
    Q_UNREACHABLE();
}

} // namespace deskbridge
