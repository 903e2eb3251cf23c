#include "sdk/ui/rowlister.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QThread>

#include <vector>

namespace nuanyang::ui {

namespace {

// Pieces keep their order among themselves and before the end of the run, which comes the same way.
void onGuiThread(std::function<void()> home) {
    if (QThread::currentThread() == qApp->thread()) {
        home();
    } else {
        QMetaObject::invokeMethod(qApp, std::move(home), Qt::QueuedConnection);
    }
}

}  // namespace

RowLister::RowLister(Piece piece, Finished finished)
    : m_piece(std::move(piece)), m_finished(std::move(finished)) {}

RowLister::~RowLister() {
    drop();
}

void RowLister::setAccess(RowAccess access) {
    drop();
    m_access = std::move(access);
}

void RowLister::list(const RowQuery& query) {
    drop();
    m_listing = true;
    m_wanted = std::make_shared<bool>(true);
    const auto run = m_access.ask(
        [this, query, wanted = m_wanted](RowSource& source, const Call& call) {
            const IdSink sink = [this, &call, &wanted](std::span<const RowId> ids) {
                onGuiThread([this, wanted, piece = std::vector<RowId>(ids.begin(), ids.end())]() {
                    if (*wanted) {
                        m_piece(piece);
                    }
                });
                return !call.isCancelled();
            };
            return source.order(query, sink, call);
        },
        [this, wanted = m_wanted](const Result<void>& result) {
            if (*wanted) {
                m_listing = false;
                m_finished(result);
            }
        });
    m_run = m_listing ? run : nullptr;  // it may have come home already
}

void RowLister::drop() {
    if (m_wanted) {
        *m_wanted = false;
    }
    if (m_run && m_listing) {
        m_run->abandon();
    }
    m_run = nullptr;
    m_listing = false;
}

}  // namespace nuanyang::ui
