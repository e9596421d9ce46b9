// SPDX-License-Identifier: Apache-2.0
#include "core/domain/apikey.h"

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

} // namespace deskbridge
