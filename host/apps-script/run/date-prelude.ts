// The script's Date: the host's clock for "now", and the script's time zone for everything local, as Apps Script has it.

/**
 * Source text, because it must run inside each world: its Date keeps the world's own prototype, so instanceof holds for every
 * date there. `toWall` and `toInstant` translate between instants and the wall clock of the script's zone. Of the local texts
 * only ISO ones without an offset are parsed in that zone; other texts are parsed in the zone of the process.
 */
export const datePrelude = `(function (now, zone, toWall, toInstant) {
  const RealDate = Date;
  const proto = RealDate.prototype;
  const localText = /^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?$/;
  const parse = (text) => (localText.test(text) ? toInstant(RealDate.parse(text + 'Z')) : RealDate.parse(text));
  const instantOf = (parts) => {
    if (parts.length === 0) return now();
    if (parts.length > 1) return toInstant(RealDate.UTC(...parts));
    return typeof parts[0] === 'string' ? parse(parts[0]) : parts[0];
  };
  function HostDate(...parts) {
    if (!new.target) return new HostDate().toString();
    return Reflect.construct(RealDate, [instantOf(parts)], new.target);
  }
  HostDate.prototype = proto;
  HostDate.now = () => now();
  HostDate.parse = parse;
  HostDate.UTC = RealDate.UTC;
  const define = (target, name, value) =>
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
  define(HostDate, 'name', 'Date');
  define(proto, 'constructor', HostDate);
  define(globalThis, 'Date', HostDate);

  const wall = (date) => new RealDate(toWall(date.getTime()));
  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    define(proto, 'get' + part, function () {
      return Number.isNaN(this.getTime()) ? NaN : wall(this)['getUTC' + part]();
    });
    if (part === 'Day') continue;
    define(proto, 'set' + part, function (...values) {
      const changed = wall(this);
      changed['setUTC' + part](...values);
      return this.setTime(toInstant(changed.getTime()));
    });
  }
  define(proto, 'getTimezoneOffset', function () {
    return (this.getTime() - toWall(this.getTime())) / 60000;
  });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const original = proto[name];
    define(proto, name, function (locales, options) {
      return original.call(this, locales, Object.assign({ timeZone: zone }, options));
    });
  }
  const dayText = (date) => {
    const [week, day, month, year] = wall(date).toUTCString().replace(',', '').split(' ');
    return [week, month, day, year].join(' ');
  };
  const timeText = (date) => {
    const minutes = -date.getTimezoneOffset();
    const two = (number) => String(Math.floor(number)).padStart(2, '0');
    const size = Math.abs(minutes);
    const clock = wall(date).toISOString().slice(11, 19);
    return clock + ' GMT' + (minutes < 0 ? '-' : '+') + two(size / 60) + two(size % 60);
  };
  const orInvalid = (text) =>
    function () {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : text(this);
    };
  define(proto, 'toDateString', orInvalid(dayText));
  define(proto, 'toTimeString', orInvalid(timeText));
  define(proto, 'toString', orInvalid((date) => dayText(date) + ' ' + timeText(date)));

  return {
    newArray: (length) => new Array(length),
    newObject: () => ({}),
    newDate: (instant) => new RealDate(instant),
    newException: (message) => {
      const error = new Error(message);
      error.name = 'Exception';
      return error;
    },
  };
})`;
