// The design system's components, and the progress of a job. All pages work without this.
import { initAll } from '/assets/govuk.js'

document.cookie = 'placebook-script=yes; path=/; SameSite=Strict'
document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()

const progress = document.getElementById('progress')
if (progress) {
  const events = new EventSource(progress.dataset.events)
  events.onmessage = event => {
    const [done, expected, step] = event.data.split('\t')
    const bar = document.getElementById('bar')
    bar.max = Number(expected)
    bar.value = Number(done)
    const words = document.getElementById('step')
    if (words.textContent !== step) {
      words.textContent = step
    }
  }
  events.addEventListener('done', () => {
    events.close()
    location.reload()
  })
}
